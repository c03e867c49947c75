package fr.halle.web.ui;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Where the browser finds what surrounds each page: addresses whose content never changes.
 *
 * @param roofByDay the colour that a telephone gives its own bars
 * @param logo none where the house's own roof is shown
 */
public record Assets(
        String stylesheet,
        String roofByDay,
        String roofByNight,
        Map<String, String> scripts,
        @Nullable String logo) {}
