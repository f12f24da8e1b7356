import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/** In ms, for what never comes: no machine is so slow that it reaches this. */
export const PATIENCE = 120_000;

/** The browser that all test files share. */
export const connect = (): Promise<Browser> => chromium.connect(inject('chromium'));
