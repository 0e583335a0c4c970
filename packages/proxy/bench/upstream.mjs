// A stand-in for the API in a process of its own: it answers everything at once with one client, and counts the bytes of uploads.
import { createServer } from 'node:http';

const client = { id: 'client_1', name: 'Ana', legal_name: 'ANA', tax_id: 'XAXX010101000', email: 'ana@example.com', address: { zip: '06000' }, team: 'team_1', url: 'https://portal.example/1', created_at: 1_800_000_000 };
const answer = JSON.stringify({ message: 'Client retrieved successfully', data: client });
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(answer) };

let received = 0;

const server = createServer((request, response) => {
  request.on('data', (chunk) => (received += chunk.length)).once('end', () => response.writeHead(200, headers).end(answer));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
process.on('message', (message) => {
  if (message === 'stop') process.exit(0);
  process.send({ received });
});
