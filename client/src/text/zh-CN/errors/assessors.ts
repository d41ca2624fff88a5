export default {
  'assessor.account-taken': '该评价员已有账号。',
  'assessor.certificate-expired': '评价员证书在该日期不在有效期内。',
  'assessor.commitment-text-outdated': '签署的不是现行承诺书，请重新阅读后签署。',
  'assessor.duplicate': '此人已在本中心评价员名册中。',
  'assessor.not-certified': '该人员未取得学会颁发的评价员证书。',
  'assessor.not-committed': '该评价员尚未签署现行《职业能力水平评价员承诺书》。',
  'assessor.not-the-signer': '承诺书须由评价员本人签署。',
  'assessor.wrong-specialty': '评价员证书不包含该工种。',
}
