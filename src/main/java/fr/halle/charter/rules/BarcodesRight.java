package fr.halle.charter.rules;

/** The last figure of a GTIN checks the others: weights 3 and 1 from the right (GS1). */
record BarcodesRight() implements Demand {

    @Override
    public boolean concerns(Listing listing) {
        return listing.variants().stream().anyMatch(variant -> !variant.barcode().isEmpty());
    }

    @Override
    public boolean isMetBy(Listing listing) {
        return listing.variants().stream()
                .map(Listing.Variant::barcode)
                .allMatch(code -> code.isEmpty() || isRight(code));
    }

    private static boolean isRight(String code) {
        if (!code.matches("[0-9]{8}|[0-9]{12,14}")) return false;
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            int fromTheRight = code.length() - 1 - i;
            sum += (code.charAt(i) - '0') * (fromTheRight % 2 == 1 ? 3 : 1);
        }
        return sum % 10 == 0;
    }
}
