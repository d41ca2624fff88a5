export default {
  signIn: {
    title: '登录',
    lead: '请使用学会或分中心分配的账号；学员使用注册时的手机号或邮箱。',
    userName: '用户名',
    password: '密码',
    code: '验证码',
    codeHelp: '打开手机上的身份验证器，输入 6 位数字。',
    submit: '登录',
    noAccount: '学员还没有账号？',
    signUp: '立即注册',
    returning: '正在登录…',
    failed: '登录未能完成，请重新登录。',
  },
}
