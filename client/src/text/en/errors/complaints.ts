export default {
  'complaint.text-length': 'Say in 10 to 2,000 characters what happened.',
  'complaint.acknowledged-already': 'The complaint is acknowledged already.',
  'complaint.unknown': 'There is no complaint with this code.',
}
