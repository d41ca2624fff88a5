export default {
  'document.character-not-drawable': 'The fonts of the printed documents lack a character of this text.',
  'document.photo-unreadable': 'The photo of the certificate is not a picture that can be printed.',
}
