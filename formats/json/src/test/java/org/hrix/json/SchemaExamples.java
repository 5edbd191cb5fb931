// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Examples of invented people and things, by the name of their definition. */
final class SchemaExamples {
  private static final String ALL =
      """
      {
        "dataset": {"id": "dataset-1", "title": {"en": "Incidents in Example Town, 2010"}, "language": "en"},
        "datasetDocument": {"hrix": "1.0", "dataset": {"title": {"en": "One place"}}, "entities": [{"type": "place", "id": "place-1", "names": [{"full": "Example Town"}]}]},
        "headerLine": {"hrix": "1.0", "dataset": {"title": {"en": "One place"}}},
        "line": {"type": "place", "id": "place-1", "names": [{"full": "Example Town"}]},
        "anyEntity": {"type": "place", "id": "place-1", "names": [{"full": "Example Town"}]},
        "incident": {"type": "incident", "id": "incident-1", "title": {"en": "A visit to an office"}, "when": {"edtf": "2010-10-12"}},
        "act": {"type": "act", "id": "act-1", "incident": "incident-1", "victim": "person-1", "actType": {"list": "huridocs-04", "code": "020103010000"}, "certainty": "reported"},
        "involvement": {"type": "involvement", "id": "involvement-1", "act": "act-1", "perpetrator": "person-2", "certainty": "alleged"},
        "participation": {"type": "participation", "id": "participation-1", "incident": "incident-1", "actor": "person-3", "role": {"list": "hrix-role", "code": "witness"}},
        "person": {"type": "person", "id": "person-1", "names": [{"key": "n1", "full": "Aida Example", "kind": "legal"}], "birth": {"edtf": "1971~"}, "qualifiers": [{"path": "/birthPlace", "missing": "not-asked"}]},
        "group": {"type": "group", "id": "group-1", "countingUnit": {"label": {"en": "family"}}, "size": {"low": 3, "high": 5}, "listing": "some"},
        "organization": {"type": "organization", "id": "organization-1", "names": [{"full": "Example Aid"}]},
        "place": {"type": "place", "id": "place-1", "names": [{"full": "Example Town"}]},
        "document": {"type": "document", "id": "document-1", "title": {"en": "An open letter"}},
        "information": {"type": "information", "id": "information-1", "source": "person-3", "document": "document-1"},
        "intervention": {"type": "intervention", "id": "intervention-1", "parties": ["organization-1"], "types": [{"label": {"en": "open letter"}}]},
        "incidentLink": {"type": "incidentLink", "id": "incidentLink-1", "from": "incident-1", "to": "incident-2", "linkType": {"label": {"en": "led to"}}},
        "actorRelation": {"type": "actorRelation", "id": "actorRelation-1", "subject": "person-1", "object": "organization-1"},
        "identity": {"type": "identity", "id": "identity-1", "first": "person-2", "second": "person-4", "relation": "same", "status": "candidate"},
        "consent": {"type": "consent", "id": "consent-1", "subject": "person-1", "status": "given"},
        "code": {"list": "huridocs-04", "edition": "2001", "code": "020103010000", "label": {"en": "threat"}},
        "when": {"verbatim": {"en": "around 22 October 2010"}, "edtf": "2010-10-22~"},
        "estimate": {"low": 3, "best": 4, "high": 7},
        "name": {"key": "n1", "full": "Aida Example", "kind": "legal", "language": "en"},
        "geoPoint": {"latitude": 42.87, "longitude": 74.59, "precision": "settlement"},
        "marking": {"tlp": "TLP:AMBER", "confidential": true},
        "qualifier": {"path": "/names/@n1/full", "note": {"en": "Spelt as in the passport."}},
        "money": {"amount": 1500.50, "currency": "KGS"},
        "text": {"ru": "Пример", "en": "An example"}
      }
      """;

  private SchemaExamples() {}

  static Map<String, Object> all() {
    return JsonMapper.builder()
        .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readValue(
            ALL, new tools.jackson.core.type.TypeReference<LinkedHashMap<String, Object>>() {});
  }
}
