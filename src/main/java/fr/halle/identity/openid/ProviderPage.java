package fr.halle.identity.openid;

/** {@code sentence}: the key of what happened; {@code label}: what people call the provider. */
record ProviderPage(String name, String label, String sentence) {}
