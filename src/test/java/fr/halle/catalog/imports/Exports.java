package fr.halle.catalog.imports;

/** Product files made up for tests, in the shape of Shopify's. */
final class Exports {

    static final String HEADINGS =
            "Handle,Title,Body (HTML),Type,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,"
                    + "Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Image Src,Gift Card,Status\n";

    /** Two products: a pot in two sizes with an empty row, a lamp that has one variant only. */
    static final String POT_AND_LAMP =
            HEADINGS
                    + "pot,Pot en terre,<p>Tourné à la <b>main</b></p>,Jardin,true,Taille,Petit,,,P1,350,4,9.99,,false,active\n"
                    + "pot,,,,,,Grand,,,P2,1200,3,\"15,5\",,,\n"
                    + "pot,,,,,,,,,,,,,,,\n"
                    + "lampe,Lampe de cuivre,,Maison,true,Title,Default Title,,,L1,0,2,59.90,,false,active\n";

    private Exports() {}

    /** One lamp, with one cell of it changed. */
    static String lamp(String column, String cell) {
        var headings = HEADINGS.strip().split(",");
        var row = "lampe,Lampe,,,true,Title,Default Title,,,L1,0,2,59.90,,false,active".split(",");
        for (int i = 0; i < headings.length; i++) {
            if (headings[i].equals(column)) row[i] = "\"" + cell + "\"";
        }
        return HEADINGS + String.join(",", row) + "\n";
    }
}
