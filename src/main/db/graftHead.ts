import { closeSync, copyFileSync, existsSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'

const PAGE_SIZE_AT = 16
const PAGES_AT = 28
const FREE_LIST_AT = 32
const FREE_PAGES_AT = 36

/**
 * Where the first page of a database is lost, its hours are still on the others: copies it to `grafted` with the first page of
 * `copy`, which must have been made page by page from the same database. Answers whether that could be done.
 */
export function graftHead(file: string, copy: string, grafted: string): boolean {
  if (!existsSync(file) || isReadable(file) || !isReadable(copy)) return false
  const size = readFileSync(copy).readUInt16BE(PAGE_SIZE_AT)
  const head = readFileSync(copy).subarray(0, size)
  const pages = Math.floor(statSync(file).size / size)
  if (size < 512 || pages < 2) return false
  head.writeUInt32BE(pages, PAGES_AT)
  head.writeUInt32BE(0, FREE_LIST_AT)
  head.writeUInt32BE(0, FREE_PAGES_AT)
  copyFileSync(file, grafted)
  const handle = openSync(grafted, 'r+')
  try {
    writeSync(handle, head, 0, size, 0)
  } finally {
    closeSync(handle)
  }
  return isReadable(grafted)
}

function isReadable(file: string): boolean {
  let sqlite: Database.Database | undefined
  try {
    sqlite = new Database(file, { readonly: true, fileMustExist: true })
    return Number(sqlite.prepare('select count(*) from sqlite_schema').pluck().get()) > 0
  } catch {
    return false
  } finally {
    sqlite?.close()
  }
}
