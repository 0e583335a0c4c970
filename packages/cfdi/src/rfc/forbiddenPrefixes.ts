const words = 'BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COJA COJE COJI COJO CULO FETO GUEY JOTO KACA KACO KAGA KAGO KOGE KOJO KAKA KULO MAME MAMO MEAR MEAS MEON MION MOCO MULA PEDA PEDO PENE PUTA PUTO QULO RATA RUIN';

/** Whether SAT would have put an X in the fourth place of this física RFC instead of leaving the word it spells. */
export function hasForbiddenPrefix(rfc: string): boolean {
  return words.split(' ').includes(rfc.slice(0, 4));
}
