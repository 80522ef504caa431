// Drawn in the browser and loaded when a picture is asked for.
import type { Sheet } from '../../src/render/index.js';
import { renderSvg, type SvgOptions } from '../../src/render/svg.js';

export type PictureFormat = 'png' | 'svg';

/** Pixels for each CSS pixel, while the picture is no larger than what every browser draws. */
const scale = 2;
const longestSide = 16_000;

/** A sheet as a file. Rejects where the browser cannot draw it. */
export async function makePicture(
  sheet: Sheet,
  format: PictureFormat,
  theme: SvgOptions['theme'],
): Promise<Blob> {
  const svg = renderSvg(sheet, { ...(theme && { theme }) });
  const drawing = new Blob([svg], { type: 'image/svg+xml' });
  return format === 'svg' ? drawing : toPng(drawing);
}

async function toPng(drawing: Blob): Promise<Blob> {
  const url = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await drawImage(image);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function drawImage(image: HTMLImageElement): Promise<Blob> {
  const { naturalWidth, naturalHeight } = image;
  const factor = Math.min(scale, longestSide / Math.max(naturalWidth, naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(naturalWidth * factor);
  canvas.height = Math.round(naturalHeight * factor);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large'))));
  });
}

/** Hands a file to the reader. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
