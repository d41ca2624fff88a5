import type { Area } from 'react-easy-crop'

/** Pixels of the large one-inch photo (A13.3): 33 × 48 mm at 300 dpi. */
export const photoSize = { width: 390, height: 567 } as const

const quality = 0.92

/** Width in pixels of the largest crop of that shape in a picture. */
export const cropLargest = (width: number, height: number): number =>
  Math.round(Math.min(width, (height * photoSize.width) / photoSize.height))

/** The area of the picture in exactly these pixels, as JPEG on white ground. */
export async function drawPhoto(address: string, area: Area, name: string): Promise<File> {
  const picture = new Image()
  picture.src = address
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = photoSize.width
  canvas.height = photoSize.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser cannot draw')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, area.x, area.y, area.width, area.height, 0, 0, canvas.width, canvas.height)
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  if (!drawn) throw new Error('The browser cannot write a JPEG')
  return new File([drawn], `${name.replace(/\.[^.]+$/, '')}.jpg`, { type: 'image/jpeg' })
}
