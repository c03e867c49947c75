package fr.halle.web.spi;

import jakarta.servlet.http.HttpServletRequest;

/** Counts the articles in the visitor's basket, for the header. */
public interface BasketCount {
    int of(HttpServletRequest request);
}
