export default {
  list: {
    title: '考试',
    lead: '考试由分中心申请，时间、地点和方式由学会确定。',
    empty: '还没有考试。',
  },
  notArranged: '待学会安排',
  field: {
    classCode: '班级编号',
    specialty: '职业工种',
    level: '等级',
    startsAt: '开考时间',
    place: '地点',
    candidates: '考生',
    status: '状态',
  },
  status: {
    Requested: '已申请',
    Arranged: '已安排',
    Held: '已举行',
    Marked: '成绩已录入',
    Verified: '已复核',
    Published: '公示中',
    Closed: '已归档',
    Void: '已作废',
  },
}
