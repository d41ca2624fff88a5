export default {
  title: '审计记录',
  lead: '每一次操作、每一次被拒绝的操作和每一次查看完整个人信息的记录，不可更改，不含个人信息。',
  empty: '还没有记录。',
  anonymous: '未登录',
  unknown: '已不存在的账号',
  outcome: { Done: '完成', Refused: '拒绝' },
  field: {
    at: '时间',
    who: '操作人',
    userId: '操作人标识',
    useCase: '操作',
    subject: '记录标识',
    outcome: '结果',
    correlationId: '追踪号',
    from: '起始日期',
    to: '截止日期',
  },
}
