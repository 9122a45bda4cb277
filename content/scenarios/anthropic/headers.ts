/** The header of the version that gateways and SDK 0.x speak. */
export const version = { 'anthropic-version': '2023-06-01' };

/** The header of the version that SDK 1.x speaks. */
export const newVersion = { 'anthropic-version': '2026-10-21' };
