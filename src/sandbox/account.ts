import { drawText } from './random.js';

/** Made up from the seed; they open nothing but a sandbox. */
export interface Account {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly username: string;
  readonly password: string;
  readonly refreshToken: string;
}

export const createAccount = (seed: number): Account => ({
  apiKey: `sandbox-key-${drawText(12, seed, 70)}`,
  apiSecret: `sandbox-secret-${drawText(20, seed, 71)}`,
  username: `sandbox_user_${drawText(6, seed, 72)}`,
  password: `sandbox-password-${drawText(12, seed, 73)}`,
  refreshToken: `sandbox-refresh-${drawText(24, seed, 74)}`,
});
