export default {
  'centre-change.not-withdrawable': '只有尚未决定的变更可以撤回。',
  'centre-change.contact-incomplete': '请填写地址、所在地区和法定代表人。',
  'centre-change.equipment-incomplete': '每台设备须填写编号、工种、名称和数量。',
  'centre-change.evidence-missing': '请附变更的证明材料。',
  'centre-change.explanation-missing': '请说明变更的内容和原因。',
  'centre-change.lease-too-short': '租用设备的租期须不少于 {{required}} 个月，现为 {{actual}} 个月。',
  'centre-change.not-reviewed': '变更申请须先审核，再决定。',
  'centre-change.not-submitted': '该变更申请已审核。',
  'centre-change.open-already': '同类变更正在办理，请等待决定。',
  'centre-change.premises-incomplete': '请填写场地面积和可同时培训人数。',
  'centre-change.reason-missing': '退回或不同意须说明原因。',
  'centre-change.reviewer-cannot-decide': '审核人不得决定同一变更申请。',
}
