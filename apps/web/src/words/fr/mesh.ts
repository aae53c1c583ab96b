/** Ce que la console dit des surfaces dans l’espace faites par des programmes, en français. */
export const mesh = {
  'result.mesh.show': 'Montrer en 3D',
  'result.mesh.reset': 'Vue initiale',
  'result.mesh.how':
    'Glissez pour tourner ; ou les flèches, + et − pour approcher ou éloigner, 0 pour revenir.',
  'result.mesh.label': {
    one: 'Une forme dans l’espace de {count} triangle ; les flèches la tournent',
    other: 'Une forme dans l’espace de {count} triangles ; les flèches la tournent',
  },
  'result.mesh.triangles': { one: '{count} triangle', other: '{count} triangles' },
  'result.mesh.extent': '{axis} de {from} à {to}',
  'result.mesh.unavailable':
    'Ce navigateur ne sait pas dessiner en trois dimensions : il n’a pas WebGL. Enregistrez le fichier et ouvrez-le dans un autre programme.',
  'result.mesh.tooLarge':
    'Les fichiers de plus de {max} Mio ne sont pas dessinés ici. Enregistrez-le et ouvrez-le dans un autre programme.',
  'result.mesh.tooMany':
    'Il a plus de {max} triangles, trop pour être dessinés ici. Enregistrez-le et ouvrez-le dans un autre programme.',
  'result.mesh.broken':
    'Cela ne peut être dessiné : le fichier est coupé, ou ses nombres ne font pas une forme. Enregistrez-le pour voir ce qu’il contient.',
  'result.mesh.empty': 'Il n’y a aucun triangle dans ce fichier.',
} as const
