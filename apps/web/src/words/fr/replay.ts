import type { replay as english } from '../en/replay.ts'
import type { Translated } from '../message.ts'

export const replay: Translated<typeof english> = {
  'replay.title': 'La refaire',
  'replay.how':
    'Va chercher le programme et ses données, les exécute dans ce navigateur comme les nœuds l’ont fait, et compare chaque octet du résultat à ce dont ils sont convenus. Rien n’est envoyé, rien n’est payé.',
  'replay.start': 'L’exécuter dans ce navigateur',
  'replay.same': 'Ce navigateur et la chaîne sont d’accord, au bit près.',
  'replay.differs': 'La chaîne a retenu un autre résultat que celui trouvé par ce navigateur.',
  'replay.agreed': 'Convenu',
  'replay.found': 'Trouvé ici',
  'replay.container':
    'Un conteneur demande un moteur à lui. Sur une machine qui en a un, lancez ruche replay avec l’identifiant de cette tâche.',
  'replay.confidential':
    'Ce qu’elle a lu ne fut ouvert que dans une enclave : personne d’autre ne peut la refaire.',
}
