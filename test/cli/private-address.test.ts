import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isPrivateAddress } from '../../src/cli/private-address.js';

it('an address is private when it leads to this computer, its network, or nowhere', () => {
  const hidden = [
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1'],
    ...[
      '172.31.255.255',
      '192.168.0.1',
      '192.0.2.1',
      '198.18.0.1',
      '224.0.0.1',
      '240.0.0.1',
      '255.255.255.255',
    ],
    ...['::', '::1', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8'],
    ...[
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001::1',
      '2001:db8::1',
      '3fff::1',
      'fe80::1%eth0',
      'no address',
    ],
  ];
  for (const address of hidden) assert.equal(isPrivateAddress(address), true, address);
});

it('any other address is public', () => {
  for (const address of [
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '192.167.1.1',
    '223.255.255.255',
    '2606:4700::1',
  ])
    assert.equal(isPrivateAddress(address), false, address);
});
