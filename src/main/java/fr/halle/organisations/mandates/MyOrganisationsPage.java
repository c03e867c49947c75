package fr.halle.organisations.mandates;

import java.util.List;

record MyOrganisationsPage(List<Mandates.Held> held) {}
