import { defineCollection } from 'astro/content/config';
import { storyLoader } from './load/loader.ts';

export const collections = { stories: defineCollection({ loader: storyLoader() }) };
