package fr.halle.legal;

import java.util.List;

record CookiesPage(List<Cookies.Cookie> cookies) {}
