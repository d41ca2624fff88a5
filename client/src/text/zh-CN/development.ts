export default {
  title: '开发环境消息',
  lead: '开发服务器不真正发送短信和邮件，内容显示在这里。',
  empty: '还没有消息。',
}
