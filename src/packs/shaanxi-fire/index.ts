/**
 * 陕西省消防行政处罚裁量标准（试行） · Article 6: 0–30, 30–70 and 70–100% of the width of the statutory range. Seen in part, on an
 * official page; its days were not seen, so the caller states them.
 *
 * @module packs/shaanxi-fire
 */
export { fireFine, fireTiers } from './fire-tiers.js';
