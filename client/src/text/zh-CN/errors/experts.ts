export default {
  'expert.absence-invalid': '截止日期不能早于起始日期。',
  'expert.not-an-expert': '只有专家账号可以入库。',
  'expert.organisation-missing': '请填写工作单位，据此判断利害关系。',
  'expert.registered-already': '该专家已在专家库中。',
  'expert.specialty-missing': '请至少选择一个专业工种。',
}
