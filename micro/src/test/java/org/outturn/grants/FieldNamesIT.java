package org.outturn.grants;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;

/** Whoever sends something wrong is told so by the names of the fields that they sent. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FieldNamesIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static String grant;
  private static ApiClient api;

  @BeforeAll
  static void set_up() {
    grant = "/grants/" + OwnGrant.awarded();
    api = Site.api("commissioner");
    api.post(
            grant + "/conditions",
            "{\"code\":\"F1\",\"title\":\"T\",\"requirement\":\"R\",\"source\":\"S\"}")
        .expect(201);
    for (var code : new String[] {"F1", "F2"}) {
      api.post(
              grant + "/milestones",
              """
              {"code":"%s","title":"T","description":"D","owner":"PROVIDER","unit":"reviews",
               "promisedUnits":2,"source":"S"}"""
                  .formatted(code))
          .expect(201);
    }
    api.post(grant + "/agreements", "{\"kind\":\"NEW\",\"startsOn\":\"2019-07-01\"}").expect(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POST | /conditions | {'code':'!','title':'@','requirement':'@','target':'@','source':'@'}",
        "PATCH | /conditions/F1 | {'title':'@','requirement':'@','target':'@','reason':'',"
            + "'effectiveFrom':null}",
        "POST | /conditions/F1/evidence | {'statement':'@'}",
        "POST | /conditions/F1/waiver | {'reason':'@'}",
        "POST | /conditions/F1/measures | {'measure':'nope','wording':'@'}",
        "POST | /milestones | {'code':'!','title':'@','description':'@','owner':null,'unit':'@',"
            + "'promisedUnits':-1,'source':'@'}",
        "POST | /milestones | {'code':'F9','title':'T','description':'D','owner':'PROVIDER',"
            + "'unit':null,'promisedUnits':2,'source':'S'}",
        "PATCH | /milestones/F1 | {'title':'@','promisedUnits':0,'unit':'@','reason':''}",
        "POST | /milestones/F1/claim | {'units':9,'doneOn':'2031-01-01','statement':'@'}",
        "POST | /milestones/F1/claim | {'units':null,'doneOn':null,'statement':''}",
        "POST | /milestones/approvals | {'codes':[]}",
        "POST | /milestones/approvals | {'codes':['F1','F2','F7']}",
        "POST | /members | {'organisation':'@','role':null,'part':'@','startsOn':null,'source':'@'}",
        "POST | /members | {'organisation':'atcm','role':'PARTNER','startsOn':'2019-08-01',"
            + "'endsOn':'2019-07-01'}",
        "POST | /funding | {'funder':'@','kind':null,'amount':'-1','note':'@','source':'@'}",
        "POST | /funding | {'funder':'nobody','kind':'CASH'}",
        "POST | /statements | {'kind':null,'words':'@','source':'@'}",
        "POST | /agreements | {'kind':null,'startsOn':null,'endsOn':'2019-01-01','summary':'@',"
            + "'source':'@'}",
        "POST | /agreements/1/signature | {'party':null,'name':'@','office':'@','signedOn':null}",
        "POST | /checks | {'organisation':'@','kind':null,'title':'@','result':null,"
            + "'checkedBy':'@','checkedOn':'2031-01-01','expiresOn':'2030-01-01','note':'@',"
            + "'source':'@'}",
        "POST | /checks | {'organisation':'atcm','kind':'INSURANCE','result':'PASSED'}",
        "POST | /variations | {'kind':null,'variedOn':'2031-01-01','reason':'','source':'@'}",
        "POST | /variations | {'kind':'EXTENSION','variedOn':null,'endsOn':'2019-01-01'"
            + ",'reason':'@'}",
        "POST | /variations | {'kind':'UPLIFT','variedOn':'2019-09-01','ceiling':'1.00',"
            + "'reason':'R'}",
        "POST | /variations | {'kind':'REPROFILE','variedOn':'2019-09-01','reason':'R',"
            + "'profile':[{'financialYear':'2018','amount':'-1'}]}",
        "POST | /variations | {'kind':'PROVIDER_CHANGE','variedOn':'2019-09-01','reason':'R',"
            + "'provider':'nobody'}",
        "POST | /termination | {'on':'2031-01-01','reason':'@'}",
        "PATCH | '' | {'title':'@','ceiling':'1.00','startsOn':'2019-08-01','decision':'X',"
            + "'programmeTotal':'-1','predecessorReason':'@','responsibleOfficer':'@'}",
        "PATCH | '' | {'predecessor':'NOPE-1'}"
      })
  void mistakes_bear_the_names_that_were_sent(String method, String path, String body)
      throws Exception {
    var place = grant + path.replace("''", "");
    var json = body.replace('\'', '"').replace("@", "a\\u0000b");
    var answer =
        method.equals("PATCH")
            ? api.patch(place, api.get(place).header("ETag").orElseThrow(), json)
            : api.post(place, json);
    var named = new ArrayList<String>();
    answer.expect(422).json().get("errors").forEach(one -> named.add(one.get("field").asText()));
    var sent = new ArrayList<String>();
    JSON.readTree(json).fieldNames().forEachRemaining(sent::add);
    assertThat(named).isNotEmpty().isSubsetOf(sent);
  }
}
