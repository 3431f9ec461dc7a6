import jsQRModule from 'jsqr';

// The types of jsqr describe an ES module; at run time it is CommonJS.
const jsQR = (
  typeof jsQRModule === 'function' ? jsQRModule : Reflect.get(jsQRModule, 'default')
) as (pixels: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;

const SCALE = 4;

/** What a scanner reads from a QR code drawn by `zhifa`: one path step a dark module. */
export function scan(svg: string): string | undefined {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+),(\d+)h1/g))
    for (let row = 0; row < SCALE; row += 1) {
      const from = (Number(y) * SCALE + row) * side + Number(x) * SCALE;
      for (let pixel = from; pixel < from + SCALE; pixel += 1)
        pixels.fill(0, pixel * 4, pixel * 4 + 3);
    }
  return jsQR(pixels, side, side)?.data;
}
