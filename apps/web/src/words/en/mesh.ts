/** What the console says of surfaces in space that programs made, in English. */
export const mesh = {
  'result.mesh.show': 'Show in 3D',
  'result.mesh.reset': 'Reset the view',
  'result.mesh.how': 'Drag to turn it; or arrow keys, + and − to come closer or go away, 0 to reset.',
  'result.mesh.label': {
    one: 'A shape in space of {count} triangle; the arrow keys turn it',
    other: 'A shape in space of {count} triangles; the arrow keys turn it',
  },
  'result.mesh.triangles': { one: '{count} triangle', other: '{count} triangles' },
  'result.mesh.extent': '{axis} from {from} to {to}',
  'result.mesh.unavailable':
    'This browser cannot draw in three dimensions: it has no WebGL. Save the file and open it in another program.',
  'result.mesh.tooLarge': 'Files over {max} MiB are not drawn here. Save it and open it in another program.',
  'result.mesh.tooMany':
    'It has more than {max} triangles, too many to be drawn here. Save it and open it in another program.',
  'result.mesh.broken':
    'This cannot be drawn: the file is cut short, or its numbers make no shape. Save it to look inside.',
  'result.mesh.empty': 'There is no triangle in this file.',
} as const
