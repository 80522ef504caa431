/** Widths of consecutive characters, two digits of base 36 for each, in thousandths of the font size. */
export interface WidthRange {
  /** The code point of the first. */
  first: number;
  regular: string;
  bold: string;
}

/**
 * How far the text moves on after each character. A picture is read with fonts that its maker does not choose, so
 * every width is the greatest of three common sans serif families, regular and bold: DejaVu Sans 2.37, Inter 4 and
 * Noto Sans 2 (tables `cmap` and `hmtx`, rounded up; 600 where none has the character). In any narrower font the
 * text is shorter than its place, and never longer.
 */
export const widthRanges: readonly WidthRange[] = [
  {
    first: 0x20,
    regular:
      '8ub5cynahuralo8cavavfbna8ucs8uachphphphphyhphphphphp9d9dnananaerrsj6j3kblfhkgfljkw9ffviofqp7l4lwhrlw' +
      'jbhuhykpj6rhj2ivj2avacavnadwdwh1hnfwhnh4abhnhm7q7qg47qr3hmh0hnhnbheoaxhmggmrggggfdhpfbhpna',
    bold:
      '9pcpfcnajcs8o99fcqcqfknaakd0akbjjcjcjcjcjcjcjcjcjcjcb4b4nananag5s9lil7kkn3j0j0mtn9atg9ljhqron9nnkdnn' +
      'lfk1izmlliuolfkbk6cqbjcqnadwdwirjwghjwivc4jwjs9j9jii9jsyjsj4jwjwdqgkdbjsi4pohyi4g7jsfbjsna',
  },
  {
    first: 0xa0,
    regular:
      '8ub5hphpk5hpfbftgfrsd4h0na00rsdwdwnacacedwhpi78udwb5dfh0qyqyqyerj6j6j6j6j6j6rmkbhkhkhkhk9f9f9f9fljl4' +
      'lwlwlwlwlwnalwkpkpkpkpivhohjh1h1h1h1h1h1rafwh4h4h4h47q7q7q7qh0hmh0h0h0h0h0nah0hmhmhmhmgghnggj6h1j6h1' +
      'j6h1kbfwkbfwkbfwkbfwlfjqljhnhkh4hkh4hkh4hkh4hkh4ljhnljhnljhnljhnkwhmphjb9f7q9f7q9f7q9f7q9f7qncfgfv7q' +
      'iog4g4fq7qfq7qfqaffna0gj7xl4hml4hml4hmmml4hmlwh0lwh0lwh0tqsfjbbhjbbhjbbhhueohueohueohueohyaxhyaxhyax' +
      'kphmkphmkphmkphmkphmkphmrhmrivggivj2fdj2fdj2fd9t',
    bold:
      '9pcpjcjcl6jcfbfthbrsfoidna00rsdwdwnacsd4dwkgi0akdwc6foidssssssg5lilililililiu5kkj0j0j0j0atatatatnan9' +
      'nnnnnnnnnnnannmlmlmlmlkbkik0iriririririrt4ghiviviviv9j9j9j9jj4jsj4j4j4j4j4naj4jsjsjsjsi4jwi4liirliir' +
      'liirkkghkkghkkghkkghn3kznajwj0ivj0ivj0ivj0ivj0ivmtjwmtjwmtjwmtjwn9jsr2lzat9jat9jat9jat9jat9jo1j2g99j' +
      'ljiiiihq9jhq9jhqdchqfhhvacn9jsn9jsn9jsrbn9jsnnj4nnj4nnj4wfuflfdqlfdqlfdqk1gkk1gkk1gkk1gkizdbizdbizdb' +
      'mljsmljsmljsmljsmljsmljsuopokbi4kbk6g7k6g7k6g7c4',
  },
  {
    first: 0x370,
    regular:
      'i7fsnyi67r7rlci2gogodwfwfwfw9dfvgogogogodwipjo8ukrp5ejgoovgoofo79fj6j3g3j1hkj2kwlw9fioj6p7l4i9lwkwhr' +
      'goj5hyivohj2oglf9fivihf1hm9fgmihhrggh0f1f4hmha9fgehuhpgbfjh0i5hngbhmgrgmk5gilmna9fgmh0gmnaiohthnjfnh' +
      'jfk5nuiglwh0i1gbgieuicico2hgpynal3icm0h3j3gvlchdjgh0gzexk5hnfw7qlwh4h4gthnkbp7k6hnkbkbkbhkhknegykbhu' +
      '8787fvuyv9oljql0hhkwj6j3j3gymshktyhul0l0jqkwp7kwlwkwhrkbhyhhnxj2lljhtquen5ojj3kbu0jbh1h5geemj8h4p1es' +
      'i2i2gthslfi6h0i6hnfwg7ggnrggixgfpgq6jnlygefwnfgqh4h4hdemfweo7q7q7qppozi4gti2ggi6',
    bold:
      'jefpsen88e8en9k0gogodwghgdgdb4g9gogogogocalym6aknis1htgoqygor8q1b5lil7hqlij0k6n9nnatljliron9j4nnn9kd' +
      'gojaizkbp4lfovnnatkbjafijsb5isjajwiyj4figfjsj4b5jrizkgiygfj4m0jwghlnhrismmhyn4o6b5isj4isobljimkckrra' +
      'krmms5konnj4keghj0f8jjicpjhfudnan5jwpskokei3lxinkwjwizgel6jwgh9jnnhxhxkijwkkromujwkkkkkkj0j0ofhqkkk1' +
      'adadg9w3veovmqn9lfn9lil7l7hqorj0y1jrn9n9mqn3ron9nnn9kdkkizlfrklfpsmhyczzq4stl7kkwmlfirjfhlejmgivrog6' +
      'jhjhivkdn9j7j4j7jwghg4i4rlhykmj3tjuqkwp5hlghr1hvivivjuejghgk9j9j9jrkqlkfivjhi4j7',
  },
  {
    first: 0x2010,
    regular: 'a1a1i1dwrsrsfbdw8u8u8u8uefefefefe8e8gegedwikrs8u000000000000005kzzzz6gcbif6gcbifcob4b4',
    bold: 'cmcmjcdwrsrsfqdwakakakakiaiaiaiag8g8hshsdwikru9p000000000000005kzzzz8ff8mtbqhvo0kdc0c0',
  },
  {
    first: 0x20a0,
    regular: 'odkbkahphpr3lezdv5rhmqhpijjqhyzzhpihkrj6likbh9k6hyhphplpmijilfi7',
    bold: 'pukkk7jcjcsyl2zzxhuopnjcjcm9jczzjcjwkvkrnwkkjckbjcjcjcmkoakmlxie',
  },
  {
    first: 0x2190,
    regular: 'qjnaqjna',
    bold: 'qjp6qjp6',
  },
  {
    first: 0x2260,
    regular: 'nananananana',
    bold: 'nananananana',
  },
];
