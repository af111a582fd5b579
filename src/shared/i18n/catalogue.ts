import type { nb } from './nb'

type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }

/** The shape that every language must have: the source language's. */
export type Catalogue = Texts<typeof nb>
