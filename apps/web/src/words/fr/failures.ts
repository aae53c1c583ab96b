import type { FailureSpeech } from '../failures.ts'

const ASK_AGAIN = 'Réessayez dans quelques secondes.'
const OTHER_GATEWAY = 'Essayez une autre passerelle.'
const NOT_YOURS = 'Signez avec la clé de son propriétaire, et vérifiez l’heure de votre machine.'
const NOT_THESE = 'N’utilisez pas ces fichiers.'

const sentences: FailureSpeech['sentences'] = {
  // Pages
  NETWORK_UNKNOWN: {
    what: 'Aucun réseau n’est décrit à côté de ces pages.',
    next: 'Démarrez le réseau avec `npx ruche up`, ou placez ici un fichier network.json.',
  },
  DEAL_UNKNOWN: {
    what: 'Le hub ne connaît pas ce contrat.',
    next: 'Vérifiez l’identifiant ; un contrat d’un autre réseau n’est pas connu ici.',
  },
  PROGRAM_MISMATCH: {
    what: 'Le programme reçu n’est pas celui que le registre décrit.',
    next: `Rien n’a été exécuté. ${OTHER_GATEWAY}`,
  },
  INTERNAL: { what: 'Le service a rencontré une erreur imprévue.', next: ASK_AGAIN },

  // Whatever a run needs
  SERVICE_UNREACHABLE: {
    what: 'Un service du réseau ne répond pas.',
    next: 'Vérifiez que le réseau tourne ; rien n’est perdu, et ces pages réessaient.',
  },
  SERVICE_CONFUSED: {
    what: 'Ce qui répond à cette adresse n’est pas le service attendu.',
    next: 'Vérifiez les adresses dans network.json.',
  },
  SECRETS_MISSING: {
    what: 'Ce réseau n’a pas de service de secrets.',
    next: 'Demandez-en un à qui le tient.',
  },
  FUNDS_INSUFFICIENT: {
    what: 'Il n’y a pas assez de RLC libres pour cette exécution.',
    next: 'Déposez la différence, ou demandez moins de tâches.',
  },
  NO_MATCH: {
    what: 'Aucun ordre ne correspond à la demande.',
    next: 'Baissez la confiance, montez le prix, ou attendez un autre pool.',
  },
  SIGNATURE_REJECTED: {
    what: 'Le portefeuille a demandé une signature, et son propriétaire a refusé.',
    next: 'Rien n’a été envoyé. Recommencez, et confirmez dans le portefeuille.',
  },
  RESULT_MISMATCH: {
    what: 'Ces fichiers ne sont pas le résultat sur lequel les machines se sont accordées.',
    next: `${NOT_THESE} ${OTHER_GATEWAY}`,
  },
  RESULT_MISSING: { what: 'Cette tâche n’a pas de résultat.' },
  RESULT_SEALED: {
    what: 'Le résultat est chiffré pour son bénéficiaire.',
    next: 'Donnez la clé privée qui va avec la clé des résultats.',
  },
  PROOF_MISSING: {
    what: 'Rien ne montre quel est le résultat de cette tâche.',
    next: 'Redemandez quand le pool répond ; qui a gardé le reçu peut aussi le montrer.',
  },
  PROOF_WRONG: {
    what: 'Ce que le pool montre de cette tâche contredit la chaîne.',
    next: 'N’utilisez pas ces résultats. Demandez à une de ses machines, ou à qui a gardé le reçu.',
  },
  RECEIPT_WRONG: { what: 'Ce reçu ne tient pas.', next: 'Ne vous y fiez pas. Demandez-en un autre.' },
  RECEIPT_MALFORMED: {
    what: 'Ceci n’est pas un reçu.',
    next: 'Choisissez un fichier écrit par `ruche receipt`.',
  },
  TASK_NOT_LOCATED: {
    what: 'Personne ici ne sait à quel contrat cette tâche appartient.',
    next: 'Nommez-la par son contrat et son numéro, comme 0x5f3c…:0.',
  },
  LOGS_MISSING: {
    what: 'Le pool de cette tâche ne dit pas où sont ses journaux.',
    next: 'Demandez l’adresse de son ordonnanceur à son propriétaire.',
  },
  EPSILON_UNDECLARED: {
    what: 'L’application ne dit pas combien une tâche révèle, et le jeu de données l’exige.',
    next: 'Son propriétaire le déclare avec `ruche data declare`.',
  },
  DATASET_ENDED: {
    what: 'Ce jeu de données ne peut plus être utilisé : son délai est passé.',
    next: 'Demandez une prolongation à son propriétaire, ou prenez-en un autre.',
  },
  PRIVACY_BUDGET_SPENT: {
    what: 'Ces tâches révéleraient plus que ce que vous avez le droit d’apprendre de ce jeu de données.',
    next: 'Demandez moins de tâches, ou un plus grand budget à son propriétaire.',
  },
  AUDIT_BROKEN: {
    what: 'Ce journal d’audit n’est pas entier.',
    next: 'Le service cache ou a changé quelque chose : ne lui confiez plus de secrets, et changez ceux qu’il a.',
  },

  // Market
  ASSET_NOT_REGISTERED: {
    what: 'Ce qui est vendu n’est pas enregistré.',
    next: 'Enregistrez-le d’abord sur cette chaîne, ou vérifiez son adresse.',
  },
  ORDER_SIGNATURE_INVALID: {
    what: 'L’ordre n’est pas signé par qui le doit.',
    next: 'Signez exactement cet ordre, pour cette chaîne et ce hub.',
  },
  ORDER_CONSUMED: {
    what: 'Il ne reste rien de cet ordre : tout est vendu ou fermé.',
    next: 'Signez un nouvel ordre.',
  },
  ORDER_CATEGORY_UNKNOWN: { what: 'Cette catégorie n’existe pas.', next: 'Choisissez-en une qui existe.' },
  ORDER_EXPIRED: {
    what: 'La durée de publication demandée est déjà passée.',
    next: 'Choisissez une date plus lointaine, ou aucune.',
  },
  ORDER_LIMIT_REACHED: {
    what: 'Vous avez autant d’ordres ouverts que ce marché en garde.',
    next: 'Retirez-en ou fermez-en d’abord quelques-uns.',
  },
  ORDER_NOT_FOUND: {
    what: 'Le marché n’a pas cet ordre.',
    next: 'Vérifiez l’empreinte ; un ordre n’est connu ici qu’une fois publié.',
  },
  SCHEDULER_STAKE_MISSING: {
    what: 'Le propriétaire du pool n’a pas la caution d’une seule tâche.',
    next: 'Il doit déposer la différence.',
  },
  REQUESTER_BALANCE_MISSING: {
    what: 'Le demandeur n’a pas de quoi payer une seule tâche.',
    next: 'Déposez la différence, ou baissez le plus que vous payez.',
  },
  NOT_ON_CHAIN: {
    what: 'La chaîne n’a rien de tel, aussi loin que le marché l’a lue.',
    next: 'Vérifiez l’identifiant ; ce qui vient d’arriver apparaît en une seconde.',
  },
  UNPUBLISH_REFUSED: { what: 'L’ordre reste publié.', next: 'Signez avec la clé qui a signé l’ordre.' },
  PROFILE_MALFORMED: { what: 'La description n’est pas du JSON.', next: 'Envoyez le texte tel que signé.' },
  PROFILE_REFUSED: { what: 'La description n’est pas publiée.', next: NOT_YOURS },
  PROFILE_NOT_FOUND: {
    what: 'Personne n’a encore décrit ceci.',
    next: 'Son propriétaire peut publier une description.',
  },
  RATING_REFUSED: {
    what: 'L’avis n’est pas publié.',
    next: 'Nommez un de vos contrats dont une tâche a été réglée, et signez avec la clé qui l’a demandé.',
  },
  RATE_LIMITED: { what: 'Trop de demandes en peu de temps.', next: 'Attendez quelques secondes.' },
  CHANGES_GONE: { what: 'Ces changements ne sont plus gardés.', next: 'Rechargez la page.' },

  // Scheduler
  TASK_UNKNOWN: {
    what: 'L’ordonnanceur ne connaît pas cette tâche.',
    next: 'Vérifiez l’identifiant, et que le contrat est avec ce pool.',
  },
  TASK_NOT_OPEN: { what: 'Cette tâche n’attend plus de réponse.' },
  LOG_LOGIN_MISSING: {
    what: 'Les journaux ne sont montrés qu’à leur demandeur, et rien ne dit qui demande.',
    next: 'Signez avec le compte qui a demandé la tâche.',
  },
  LOGS_OF_OTHERS: {
    what: 'Cette tâche a été demandée par un autre.',
    next: 'Signez avec le compte de son demandeur.',
  },
  LOG_READERS_TOO_MANY: { what: 'Trop de lecteurs suivent déjà ces journaux.', next: ASK_AGAIN },

  // Secrets
  OWNER_REFUSED: { what: 'Le service de secrets n’accepte pas cette signature.', next: NOT_YOURS },
  REQUEST_EXPIRED: { what: 'La demande a expiré.', next: 'Signez-la de nouveau.' },
  VERSION_CONFLICT: { what: 'Quelqu’un d’autre l’a changé entre-temps.', next: 'Relisez, puis recommencez.' },
  SECRET_EXISTS: { what: 'Ce secret existe déjà.', next: 'Donnez-lui un autre nom, ou changez-le.' },
  SECRET_UNKNOWN: { what: 'Le service n’a pas ce secret.', next: 'Déposez-le d’abord.' },
  SECRET_TOO_LONG: { what: 'Ce secret est trop long.', next: 'Raccourcissez-le.' },
  KEY_SERVICE_UNAVAILABLE: { what: 'Le service des clés ne répond pas.', next: ASK_AGAIN },

  // Storage
  BLOCK_NOT_FOUND: { what: 'Ce bloc n’est pas ici.', next: OTHER_GATEWAY },
  BLOCK_CORRUPT: { what: 'Ce bloc est abîmé.', next: OTHER_GATEWAY },
  BLOCK_TOO_LARGE: { what: 'Ce bloc est trop grand.' },
  BLOCK_MISMATCH: { what: 'Ce bloc n’a pas l’empreinte demandée.', next: OTHER_GATEWAY },
  STORE_FULL: { what: 'Le stockage est plein.', next: OTHER_GATEWAY },
  CID_INVALID: { what: 'Ceci n’est pas un identifiant de contenu.', next: 'Vérifiez-le.' },
  CID_UNSUPPORTED: { what: 'Ce type d’identifiant de contenu n’est pas lu ici.' },
  PATH_INVALID: { what: 'Ce chemin ne peut pas être lu.', next: 'Vérifiez-le.' },
  PATH_NOT_FOUND: { what: 'Il n’y a rien sous ce chemin.', next: 'Vérifiez-le.' },
  NOT_A_FILE: { what: 'Ceci n’est pas un fichier.' },
  NOT_A_FOLDER: { what: 'Ceci n’est pas un dossier.' },
  DAG_INVALID: { what: 'Ce contenu est mal formé.' },
  DAG_TOO_DEEP: { what: 'Ce contenu est emboîté trop profondément.' },
  ENTRY_NAME_REFUSED: { what: 'Un nom de fichier n’est pas permis.', next: 'Renommez le fichier.' },
  ENTRY_UNSUPPORTED: { what: 'Ceci n’est ni un fichier ni un dossier.' },
  ENTRY_DUPLICATE: { what: 'Deux fichiers portent le même nom.', next: 'Renommez l’un des deux.' },
  TOO_MANY_ENTRIES: {
    what: 'Il y a trop de fichiers et de dossiers.',
    next: 'Ne lisez que ce qu’il vous faut.',
  },
  TREE_TOO_LARGE: { what: 'Ce dossier est trop grand.' },
  CONTENT_GONE: { what: 'Ce contenu a été retiré.' },
  CONTENT_MISMATCH: { what: 'Ce contenu n’est pas celui qui était demandé.', next: OTHER_GATEWAY },
  FORMAT_UNSUPPORTED: { what: 'Ce format n’est pas servi ici.' },
  OPTION_UNSUPPORTED: { what: 'Cette option n’est pas connue ici.' },
  RANGE_NOT_SATISFIABLE: { what: 'Le fichier n’a pas cette partie.' },
  UPLOAD_MALFORMED: { what: 'L’envoi est mal formé.', next: 'Recommencez.' },
  UPLOAD_TOO_LARGE: { what: 'L’envoi est trop grand.', next: 'Envoyez moins, ou en plusieurs fois.' },
  UPLOAD_ABORTED: { what: 'L’envoi a été interrompu.', next: 'Recommencez.' },
  UPLOAD_UNAVAILABLE: { what: 'Cette passerelle ne prend pas d’envois.', next: OTHER_GATEWAY },
  WRITE_UNAUTHORIZED: {
    what: 'La passerelle ne vous laisse pas écrire.',
    next: 'Demandez un accès à qui la tient.',
  },
  ORIGIN_REFUSED: { what: 'La passerelle refuse les demandes de ces pages.', next: OTHER_GATEWAY },
  GATEWAY_UNREACHABLE: { what: 'La passerelle de stockage ne répond pas.', next: ASK_AGAIN },
  GATEWAY_REFUSED: { what: 'La passerelle de stockage a refusé la demande.', next: OTHER_GATEWAY },
  GATEWAY_TIMEOUT: { what: 'La passerelle de stockage est trop lente.', next: ASK_AGAIN },
  ANSWER_TOO_LARGE: { what: 'La réponse est plus grande que permis.' },

  // Any service
  REQUEST_INVALID: { what: 'La demande n’est pas valable.', next: 'Corrigez les champs nommés.' },
  BODY_TOO_LARGE: { what: 'La demande est trop grande.', next: 'Envoyez moins.' },
  ROUTE_NOT_FOUND: {
    what: 'Rien ne répond à cette adresse.',
    next: 'Vérifiez que le réseau et ces pages vont ensemble.',
  },
  DATABASE_UNAVAILABLE: { what: 'La base de données du service ne répond pas.', next: ASK_AGAIN },
  DATABASE_COMMIT_UNKNOWN: {
    what: 'La connexion s’est perdue pendant l’écriture ; on ne sait pas si elle a été gardée.',
    next: 'Relisez avant de recommencer.',
  },
  DATABASE_CONFLICT: { what: 'L’écriture s’est heurtée à d’autres.', next: 'Recommencez.' },

  // Chain
  CHAIN_UNREACHABLE: { what: 'La chaîne ne répond pas.', next: ASK_AGAIN },
  CHAIN_WRONG_ID: { what: 'Ce qui répond est une autre chaîne.', next: 'Vérifiez network.json.' },
  CHAIN_DIFFERENT: { what: 'Ce n’est plus la même chaîne.', next: 'Rechargez la page.' },
  CHAIN_REVERT: { what: 'Le contrat a refusé la transaction.', next: 'La raison est ci-dessous.' },
  CHAIN_FUNDS_MISSING: {
    what: 'Le compte n’a pas d’éther pour payer le gaz.',
    next: 'Envoyez-lui de l’éther de cette chaîne.',
  },
  CHAIN_TRANSACTION_TIMEOUT: {
    what: 'La transaction n’est pas encore dans un bloc.',
    next: 'Regardez-la dans votre portefeuille avant de recommencer.',
  },
  CHAIN_REQUEST_REFUSED: { what: 'Le nœud de la chaîne a refusé la demande.', next: ASK_AGAIN },

  // What a person typed
  AMOUNT_UNREADABLE: { what: 'Ce n’est pas un montant.', next: 'Écrivez un nombre.' },
  AMOUNT_TOO_FINE: { what: 'Ce montant a trop de décimales.', next: 'Écrivez-en au plus neuf.' },
  CATEGORY_UNKNOWN: { what: 'Cette catégorie n’existe pas.', next: 'Choisissez-en une qui existe.' },
  PARAMS_UNKNOWN_KEY: { what: 'Un paramètre n’est pas connu.', next: 'Retirez-le.' },
  PARAMS_BAD_VALUE: { what: 'Un paramètre a une valeur impossible.', next: 'Corrigez-la.' },
  PARAMS_BAD_QUOTES: { what: 'Un guillemet n’est pas fermé.', next: 'Fermez-le.' },
  TAG_UNKNOWN_NAME: { what: 'Cette exigence n’est pas connue.' },
  TAG_BAD_HEX: { what: 'Ce ne sont pas 32 octets en hexadécimal.' },
  TAG_BAD_COMBINATION: { what: 'Ces exigences ne vont pas ensemble.' },
  RESULTS_LOCATION_UNREADABLE: { what: 'La chaîne ne dit pas clairement où est le résultat.' },
  OUTPUT_SCHEMA_MALFORMED: { what: 'La description du résultat est mal formée.' },

  // Encryption
  SEALED_MALFORMED: { what: 'Ceci n’est pas un message scellé.' },
  SEALED_FORGED: { what: 'Le message scellé a été changé, ou est pour une autre clé.' },
  DATASET_UNREADABLE: {
    what: 'Ce jeu de données ne se déchiffre pas avec cette clé.',
    next: 'Vérifiez la clé.',
  },
  KEY_MALFORMED: { what: 'Ceci n’est pas une clé de jeu de données.', next: 'Vérifiez le fichier.' },
  RESULT_KEY_MALFORMED: { what: 'Ceci n’est pas une clé pour les résultats.', next: 'Vérifiez le fichier.' },
  RESULT_UNREADABLE: { what: 'Ce résultat ne se déchiffre pas avec cette clé.', next: 'Vérifiez la clé.' },
  MESSAGE_UNREADABLE: { what: 'Ce message ne se déchiffre pas avec cette clé.' },
  SHARES_UNUSABLE: { what: 'Ces parts ne forment pas une clé.' },
}

const charges: FailureSpeech['charges'] = {
  nothing: 'rien',
  'the full price: the chain holds the agreed digest':
    'le prix entier : la chaîne garde l’empreinte sur laquelle les machines se sont accordées',
  'the full price: the chain holds the root of the results':
    'le prix entier : la chaîne garde la racine des résultats',
}

/** What failures are in French; their values are in the sentences that came with them. */
export const failures: FailureSpeech = { sentences, charges }
