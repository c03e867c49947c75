package fr.halle.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code problem}: the key of a sentence, none the first time. {@code invented}: who may come in by one click here. */
record SignInPage(String next, String email, @Nullable String problem, List<Person> invented) {}
