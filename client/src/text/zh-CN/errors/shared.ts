/** 与具体业务无关的拒绝与故障。 */
export default {
  'record.not-found': '没有找到这条记录，或者您无权查看。',
  'record.changed-meanwhile': '在您填写期间，其他人已修改了这条记录。您填写的内容仍然保留，请核对最新内容后再提交。',
  'record.duplicate': '相同的记录已经存在。',
  'permission.missing': '您的角色没有此项权限。',
  'permission.sign-in-required': '请先登录。',
  'request.invalid': '有内容未填写或格式不正确，请按提示修改。',
  'request.too-many': '操作过于频繁，请稍后再试。',
  'request.too-large': '内容超过允许的大小。',
  'request.type-not-supported': '不支持这种类型的内容。',
  'idempotency.key-reused': '该请求已经处理过，请刷新页面查看结果。',
  'idempotency.key-in-use': '相同的请求正在处理，请稍候再试。',
  'idempotency.key-invalid': '请求标识无效，请刷新页面后重试。',
  'server.unexpected': '系统发生意外故障，已记录。请稍后再试；如需协助，请提供故障编号。',
  'client.offline': '网络连接中断，内容尚未提交。请检查网络后重试。',
  'client.aborted': '上传已取消。',
}
