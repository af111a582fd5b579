import fastify from 'fastify'

void fastify().listen({ host: '127.0.0.1', port: Number(process.argv[2] ?? 0) })
