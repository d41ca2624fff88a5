export default {
  'account.invalid-credentials': '用户名或密码不正确。',
  'account.second-factor-required': '请输入身份验证器上的 6 位验证码。',
  'account.second-factor-invalid': '验证码不正确或已过期，请重新输入。',
  'account.locked': '登录失败次数过多，账号已被临时锁定，请稍后再试。',
}
