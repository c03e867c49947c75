package fr.halle.catalog.mapping;

import java.util.Arrays;
import java.util.List;

/**
 * What a column can mean, with the words that head such columns: first ours in French, then ours in
 * English, then other people's. Accents, capitals and punctuation do not count.
 */
public enum Field {
    /** What reunites the rows of one product, and its address. */
    KEY("identifiant, identifier, handle, slug, url simplifiee, friendly url"),
    NAME(
            "nom, name, title, titre, designation, libelle, produit, product, article, nom du produit, product name, intitule, denomination"),
    DESCRIPTION(
            "description, description, body html, descriptif, description longue, long description, resume, summary, details, commentaire"),
    CATEGORY(
            "rayon, aisle, categorie, category, categories, famille, sous famille, type, product type, gamme, categories x y z"),
    PRICE(
            "prix TTC, price, variant price, prix, tarif, tarif ttc, regular price, tarif regulier, pu ttc, prix unitaire ttc, prix unitaire, prix de vente ttc, prix de vente, prix public, price tax included, unit price, pv ttc, pvttc"),
    VAT("TVA, VAT, taux de tva, taux tva, tva en, vat rate, tax rate, taxe, tax"),
    STOCK(
            "quantité, quantity, stock, variant inventory qty, qte, en stock, quantite en stock, stock disponible, disponible, inventory, inventaire, qty, nombre, available, quantite disponible"),
    REFERENCE(
            "référence, reference, variant sku, sku, ugs, ref, code article, code, code produit, numero d article, article number, item number, ref interne"),
    BARCODE(
            "code barres, barcode, variant barcode, ean, ean13, ean 13, gtin, code barre, gencod, upc, gtin upc ean or isbn, gtin upc ean ou isbn, code ean"),
    /** « le pot de 250 g »: what one is, in words. */
    UNIT("une unité est, one is, unite de vente, conditionnement, vendu par, sold by"),
    /** Without its packaging. */
    NET(
            "quantité nette, net quantity, poids net, contenance, contenu, net weight, volume, poids net volume"),
    /** With its packaging. */
    WEIGHT(
            "poids brut, gross weight, variant grams, poids, weight, poids du colis, poids kg, weight kg, poids g, weight g, weight lbs"),
    /** In grams: one of the offer is a step of so many, and its price is that of a kilogram. */
    STEP("pas de pesée (g), weighing step (g), pas de pesee, weighing step"),
    TOLERANCE("tolérance de pesée (%), weighing tolerance (%), tolerance de pesee"),
    ORIGIN("origine, origin, pays d origine, provenance, country of origin"),
    INGREDIENTS("ingrédients, ingredients, composition, liste des ingredients"),
    ALLERGENS("allergènes, allergens, contient, allergies"),
    LABELS("labels, labels, label, signes de qualite, certifications, certification"),
    KEEPING("conservation, keeping, stockage, storage, a conserver"),
    PICTURES(
            "photos, pictures, image src, images, image, photo, url image, image url, image urls x y z, url photo, fichier photo, visuel, urls des images, image urls"),
    PICTURE_ALT(
            "texte des photos, picture text, image alt text, texte alternatif, alt, image alt texts, alternative text"),
    /** The first and the last day of sale. */
    FROM("en vente du, on sale from"),
    UNTIL("en vente jusqu’au, on sale until"),
    /** The days of each year, first and last: « 15/04-30/09 ». */
    SEASON("saison, season"),
    OFF_SEASON("vendu hors saison, sold off season"),
    /** In minutes, where it needs longer than the shop's other goods. */
    PREPARATION("préparation (min), preparation time (min), temps de preparation, preparation"),
    /** Second hand, surplus or repair. */
    CONDITION("neuf ou non, new or not"),
    WEAR("usure, wear"),
    BEST_BEFORE(
            "à consommer de préférence avant, best before, ddm, dluo, date de durabilite minimale"),
    USE_BY("à consommer jusqu’au, use by, dlc, date limite de consommation"),
    CONDITION_NOTE("pourquoi il n’est pas neuf, why it is not new"),
    /** Made to measure or for a given day, which nobody gives back for a change of mind. */
    RETURNS("rétractation, withdrawal"),
    OPTION1(
            "variante, variant, option1 value, declinaison, option, taille, size, attribute 1 value s, valeur s de l attribut 1, couleur, parfum, format"),
    OPTION2("variante 2, variant 2, option2 value, attribute 2 value s, valeur s de l attribut 2"),
    OPTION3("variante 3, variant 3, option3 value, attribute 3 value s, valeur s de l attribut 3"),
    /** On sale, draft or archive. */
    STATE("état, state, statut, status, actif 0 1, active 0 1, publie, published"),
    /** Since the last file: see decision 6. */
    SOLD("vendu depuis le dernier fichier, sold since the last file"),
    /** Of Shopify alone. */
    GIFT_CARD(", , gift card"),
    PUBLISHED(", , published"),
    /** Of WooCommerce alone. */
    KIND(", , type"),
    PARENT(", , parent"),
    ID(", , id");

    private final List<String> words;
    private final List<String> plain;

    Field(String words) {
        this.words = List.of(words.split(", ", -1));
        this.plain =
                this.words.stream().map(Heading::plain).filter(word -> !word.isEmpty()).toList();
    }

    List<String> words() {
        return plain;
    }

    /** Of our own exports. */
    public String heading(boolean english) {
        var word = words.get(english ? 1 : 0);
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** What a merchant may say of a column. */
    public static List<Field> choosable() {
        return Arrays.stream(values()).filter(field -> field.compareTo(SOLD) <= 0).toList();
    }
}
