package fr.halle.identity;

import fr.halle.identity.openid.Providers;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code problem}: the key of a sentence, none the first time. {@code invented}: who may come in by
 * one click here. {@code providers}: by whom one may come in instead.
 */
record SignInPage(
        String next,
        String email,
        @Nullable String problem,
        List<Person> invented,
        List<Providers.Button> providers) {}
