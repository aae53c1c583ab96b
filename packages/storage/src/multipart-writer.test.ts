import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bytesOf, withFolder } from '../test/support.ts'
import { walkDisk } from './add-folder.ts'
import { writeMultipart } from './multipart-writer.ts'

test('a folder is written so that another parser (that of fetch) reads it', () =>
  withFolder(async (folder) => {
    await mkdir(join(folder, 'sub dir'))
    await writeFile(join(folder, 'sub dir', 'é"\n.txt'), '\r\n--b\r\n')
    await writeFile(join(folder, 'empty'), '')
    const body = await bytesOf(writeMultipart(walkDisk(folder), 'boundary'))
    const response = new Response(new Uint8Array(body), {
      headers: { 'content-type': 'multipart/form-data; boundary=boundary' },
    })
    const files = (await response.formData()).getAll('file').filter((file) => file instanceof File)
    expect(
      await Promise.all(
        files.map(async (file) => [decodeURIComponent(file.name), file.type, await file.text()]),
      ),
    ).toEqual([
      ['empty', 'application/octet-stream', ''],
      ['sub dir', 'application/x-directory', ''],
      ['sub dir/é"\n.txt', 'application/octet-stream', '\r\n--b\r\n'],
    ])
  }))
