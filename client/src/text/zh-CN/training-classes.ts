export default {
  list: {
    title: '培训班级',
    lead: '由已接受的报名编班，按课次签到并留存实操记录。',
    empty: '还没有班级。',
  },
  field: {
    code: '班级编号',
    specialty: '职业工种',
    level: '等级',
    mode: '培训方式',
    days: '起止日期',
    members: '人数',
    status: '状态',
  },
  status: { Planned: '待开班', Running: '培训中', Completed: '已结业', Cancelled: '已取消' },
  mode: { OnSite: '线下', Online: '线上', Blended: '线上线下结合' },
}
