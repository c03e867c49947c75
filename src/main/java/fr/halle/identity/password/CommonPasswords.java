package fr.halle.identity.password;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Whether many others would think of it too: a usual word with figures around it, a row of keys,
 * the same few signs again and again. The only thing a password may not be, with one's own name.
 */
final class CommonPasswords {

    private static final int FEWEST_SIGNS = 5;

    private static final Set<String> WORDS =
            Set.copyOf(
                    Arrays.asList(
                            """
                    motdepasse password passw passwort admin administrateur administrator root user utilisateur
                    bonjour bonsoir salut coucou azerty azertyuiop qwerty qwertyuiop qwertz soleil doudou loulou
                    jetaime iloveyou monamour amour chouchou chocolat nicolas marseille camille julien thomas
                    princesse papillon dauphin football liverpool chelsea barcelona juventus arsenal pokemon
                    superman batman starwars naruto dragon monkey sunshine welcome bienvenue letmein changeme
                    changezmoi secret sesame ouvretoi test testtest invite guest master shadow tigger charlie
                    michael jordan jennifer ashley baseball computer ordinateur internet azer qsdf
                    wxcvbn qsdfghjklm asdfghjkl zxcvbnm abcdef abcdefgh abcdefghij abcdefghijkl alphabet
                    halle ardennes charleville sedan france paris sanglier noel vacances maison famille
                    anniversaire tresor toulouse bordeaux provisoire temporaire monpassword monmotdepasse
                    """
                                    .strip()
                                    .split("\\s+")));

    private static final String KEYS =
            "azertyuiopqsdfghjklmwxcvbn qwertyuiopasdfghjklzxcvbnm 01234567890123456789"
                    + " 98765432109876543210 abcdefghijklmnopqrstuvwxyz aqwzsxedcrfvtgbyhnujikolpm"
                    + " 1qaz2wsx3edc4rfv5tgb6yhn7ujm 1a2z3e4r5t6y7u8i9o0p 1q2w3e4r5t6y7u8i9o0p";

    private CommonPasswords() {}

    static boolean include(String password) {
        var plain = plain(password);
        if (plain.chars().distinct().count() < FEWEST_SIGNS) return true;
        if (KEYS.contains(plain) || isARepeatedWord(plain)) return true;
        // what stands around a word is what everybody puts around it
        var word = plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
        var letters = read(word).replaceAll("[^a-z]", "");
        return WORDS.contains(letters)
                || WORDS.contains(plain.replaceAll("[^a-z]", ""))
                || isARepeatedWord(letters) && WORDS.contains(repeated(letters));
    }

    /** Small, without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** P@ssw0rd is read as password. */
    private static String read(String plain) {
        return plain.replace('@', 'a')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('$', 's')
                .replace('5', 's')
                .replace('4', 'a');
    }

    private static boolean isARepeatedWord(String text) {
        return repeated(text).length() < text.length();
    }

    /** The shortest beginning of which the whole is made: « abc » of « abcabcabc ». */
    private static String repeated(String text) {
        int again = (text + text).indexOf(text, 1);
        return again > 0 && again < text.length() && again * 3 <= text.length()
                ? text.substring(0, again)
                : text.length() > 1 && again == text.length() / 2 && text.length() % 2 == 0
                        ? text.substring(0, again)
                        : text;
    }
}
