// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

/** A column of the flat table, in the order in which an analyst reads: when, what, whom, who. */
enum FlatColumn {
  START("start", "#date+start"),
  END("end", "#date+end"),
  ACT_TYPE("act type", "#event+type+name"),
  ACT_CODE("act type code", "#event+type+code"),
  METHODS("methods", "#event+method+name"),
  METHOD_CODES("method codes", "#event+method+code"),
  CONDUCT("conduct", "#event+conduct"),
  OCCURRENCE("occurrence", "#event+occurrence"),
  CERTAINTY("certainty", "#event+certainty"),
  VICTIM("victim", "#affected+victim+name"),
  VICTIM_TYPE("victim type", "#affected+victim+type"),
  VICTIM_SEX("victim sex", "#affected+victim+sex"),
  VICTIM_UNIT("victim counting unit", "#affected+victim+unit"),
  VICTIM_SIZE("victim size", "#affected+victim+num"),
  PERPETRATOR("perpetrator", "#actor+perpetrator+name"),
  PERPETRATOR_TYPE("perpetrator type", "#actor+perpetrator+type"),
  INVOLVEMENT("involvement", "#actor+perpetrator+role"),
  INVOLVEMENT_CODE("involvement code", "#actor+perpetrator+role+code"),
  INVOLVEMENT_CERTAINTY("involvement certainty", "#actor+perpetrator+certainty"),
  PLACE("place", "#loc+name"),
  INCIDENT("incident", "#event+name"),
  INCIDENT_START("incident start", "#event+date+start"),
  INCIDENT_END("incident end", "#event+date+end"),
  INCIDENT_PLACE("incident place", "#event+loc+name"),
  INCIDENT_ID("incident id", "#event+id"),
  ACT_ID("act id", "#event+act+id"),
  VICTIM_ID("victim id", "#affected+victim+id"),
  INVOLVEMENT_ID("involvement id", "#actor+involvement+id"),
  PERPETRATOR_ID("perpetrator id", "#actor+perpetrator+id"),
  PLACE_ID("place id", "#loc+id"),
  INCIDENT_PLACE_ID("incident place id", "#event+loc+id"),
  PLACE_NAME("place name", "#loc+named"),
  INCIDENT_PLACE_NAME("incident place name", "#event+loc+named");

  private final String heading;
  private final String tag;

  FlatColumn(String heading, String tag) {
    this.heading = heading;
    this.tag = tag;
  }

  String heading() {
    return heading;
  }

  /** Tells whether it holds ids of records. */
  boolean isId() {
    return tag.endsWith("+id");
  }

  /** Tells whether it holds texts or ids, rather than dates, codes and numbers. */
  boolean isText() {
    return !tag.contains("date") && !tag.endsWith("+code") && !tag.endsWith("+num");
  }

  /** Returns the tag of the Humanitarian Exchange Language. */
  String tag() {
    return tag;
  }
}
