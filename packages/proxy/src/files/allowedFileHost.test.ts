import { describe, expect, it } from 'vitest';
import { readUpstreamBase } from '../upstreamBase.js';
import { allowedFileHost } from './allowedFileHost.js';

const api = readUpstreamBase('https://api.gigstack.io/v2');
const emulator = readUpstreamBase('http://127.0.0.1:4000/v2');
const judge = (address: string, base = api) => allowedFileHost(new URL(address), base);

describe('where a file may be', () => {
  it.each(['https://api.gigstack.io/files/1', 'https://storage.gigstack.io/a.pdf', 'https://a.b.gigstack.io/a.pdf'])('%s is the API\'s', (address) => {
    expect(judge(address)).toBe('api');
  });

  it.each(['https://files.gigstack.pro/a', 'https://storage.googleapis.com/bucket/a.pdf', 'https://firebasestorage.googleapis.com/v0/b/x', 'https://lh3.googleusercontent.com/a'])('%s is a storage', (address) => {
    expect(judge(address)).toBe('storage');
  });

  it('the upstream\'s own origin is the API, with its very port', () => {
    expect(judge('http://127.0.0.1:4000/files/1.pdf', emulator)).toBe('api');
    expect(judge('http://127.0.0.1:4001/files/1.pdf', emulator)).toBeUndefined();
    expect(judge('https://127.0.0.1:4000/files/1.pdf', emulator)).toBeUndefined();
    expect(judge('http://localhost:4000/files/1.pdf', emulator)).toBeUndefined();
  });

  it.each([
    'http://storage.gigstack.io/a.pdf',
    'https://storage.gigstack.io:8443/a.pdf',
    'https://storage.gigstack.io./a.pdf',
    'https://user@storage.gigstack.io/a.pdf',
    'https://storage.gigstack.io@evil.example/a.pdf',
    'https://user:pass@api.gigstack.io/a.pdf',
    'https://gigstack.io.evil.example/a.pdf',
    'https://evilgigstack.io/a.pdf',
    'https://evil-googleapis.com/a.pdf',
    'https://evil.example/storage.googleapis.com/a.pdf',
    'https://evil.example/?storage.googleapis.com',
    'https://34-1-2-3.bc.googleusercontent.com/a.pdf',
    'https://127.0.0.1/a.pdf',
    'https://127.1/a.pdf',
    'https://2130706433/a.pdf',
    'https://0x7f000001/a.pdf',
    'https://0x7f.1/a.pdf',
    'https://017700000001/a.pdf',
    'https://0/a.pdf',
    'https://10.0.0.7/a.pdf',
    'https://172.16.0.1/a.pdf',
    'https://192.168.1.1/a.pdf',
    'https://169.254.169.254/latest/meta-data/',
    'https://metadata.google.internal/computeMetadata/v1/',
    'https://100.64.0.1/a.pdf',
    'https://[::1]/a.pdf',
    'https://[::]/a.pdf',
    'https://[::ffff:127.0.0.1]/a.pdf',
    'https://[fd00::1]/a.pdf',
    'https://[fe80::1]/a.pdf',
    'https://localhost/a.pdf',
    'https://１２７.０.０.１/a.pdf',
    'file:///etc/passwd',
    'ftp://storage.gigstack.io/a.pdf',
    'gopher://storage.gigstack.io/',
    'javascript:alert(1)//storage.gigstack.io',
    'blob:https://storage.gigstack.io/1',
  ])('%s is neither', (address) => {
    expect(judge(address)).toBeUndefined();
  });
});
