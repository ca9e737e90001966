export { findWordDifferences } from '../compare/word-differences.ts';
