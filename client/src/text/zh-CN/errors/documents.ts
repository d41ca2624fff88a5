export default {
  'document.character-not-drawable': '文件字体缺少其中的某个字，无法印制。',
  'document.photo-unreadable': '证书照片无法印制，请更换照片。',
}
