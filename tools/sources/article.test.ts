import { describe, expect, test } from 'vitest'
import { sectionsOf } from './article.mjs'

const article = '# A name the file was given\n\n## First\n\nOne  and\n one.\n\n- Two\n\n## Second: 2\n'

describe('the sections of an article', () => {
  test('headings and paragraphs come in order, without the title of the file', () => {
    const texts = sectionsOf(article).map(({ heading, paragraphs }) => [
      heading,
      paragraphs.map(({ text }) => text),
    ])
    expect(texts).toEqual([
      ['First', ['One and one.', '- Two']],
      ['Second: 2', []],
    ])
  })

  test('a hash is the SHA-256 of the text with every run of white space as one space', () => {
    const [first] = sectionsOf('## H\n\n  abc \n')
    expect(first?.paragraphs[0]?.hash).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  test('line ends and double blank lines change no hash', () => {
    expect(sectionsOf(article.replaceAll('\n', '\r\n'))).toEqual(sectionsOf(article))
    expect(sectionsOf(article.replaceAll('\n\n', '\n \n\n'))).toEqual(sectionsOf(article))
  })

  test('text before the first heading is refused, since no claim could name its place', () => {
    expect(() => sectionsOf('Lost.\n\n## First')).toThrow('before the first heading: Lost.')
  })
})
