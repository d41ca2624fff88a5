export default {
  'account.credentials-wrong': '用户名或密码不正确。',
  'account.second-factor-code-required': '请输入身份验证器上的 6 位验证码。',
  'account.second-factor-code-wrong': '验证码不正确或已过期，请重新输入。',
  'account.locked-out': '登录失败次数过多，账号已被临时锁定，请稍后再试。',
}
