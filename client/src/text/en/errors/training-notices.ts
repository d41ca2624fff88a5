export default {
  'training-notice.capacity-outside-plan':
    'The capacity is at least 1 and at most the head-count of the approved plan row.',
  'training-notice.fee-basis-missing': 'The disclosure cites the basis of each fee (收费依据).',
  'training-notice.fee-change-not-ahead': 'Changed fees are published before the day they apply.',
  'training-notice.fee-coverage-missing': 'The disclosure says what each fee covers (收费范围).',
  'training-notice.fee-deviation-unexplained': 'A total outside the reference range of the level needs a reason.',
  'training-notice.fee-item-missing': 'The disclosure names each fee item (收费项目).',
  'training-notice.fee-standard-missing': 'The disclosure states each fee (收费标准), 0 to 100,000 yuan.',
  'training-notice.full': 'The notice has no places left.',
  'training-notice.not-draft': 'Only a draft can be changed or published.',
  'training-notice.not-open': 'Registration for this notice is not open today.',
  'training-notice.not-published': 'The notice is not published.',
  'training-notice.place-missing': 'A notice says region and place.',
  'training-notice.reason-missing': 'A notice is withdrawn with a reason.',
  'training-notice.registration-period':
    'Registration begins before it ends, ends not before today and not after training begins.',
  'training-notice.supervision-phone-missing': 'The disclosure gives a supervision telephone (监督电话).',
  'training-notice.title-missing': 'A notice has a title of 2 to 100 characters.',
  'training-notice.training-period': 'Training begins before it ends.',
}
