export * from './own'
export * from './replica'
export * from './sync'
