import { defineCollection } from 'astro:content';
import { storyLoader } from './load/loader.ts';

export const collections = { stories: defineCollection({ loader: storyLoader() }) };
