package kakehashi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static ObjectNode tree(String json) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'trl':3}                      | {'trl':4}                      | {'trl':3}
            {'trl':null}                   | {'trl':4}                      | {'trl':4}
            {}                             | {'trl':4}                      | {'trl':4}
            {'fields':[]}                  | {'fields':['1']}               | {'fields':['1']}
            {'fields':['2']}               | {'fields':['1']}               | {'fields':['2']}
            {'title':{'ja':'a'}}           | {'title':{'ja':'b','en':'c'}}  | {'title':{'ja':'a','en':'c'}}
            {'keywords':{'ja':['a'],'en':[]}} | {'keywords':{'en':['c']}}   | {'keywords':{'ja':['a'],'en':['c']}}
            {'trl':{'min':1}}              | {'trl':{'min':2,'max':4}}      | {'trl':{'min':1}}
            {'attachments':[]}             | {'attachments':[{'id':'f'}]}   | {'attachments':[]}
            {'wishesToFound':false}        | {'wishesToFound':true}         | {'wishesToFound':false}
            """)
    void fillsWhatIsEmptyAndNothingElse(String stays, String goes, String filled) throws JsonProcessingException {
        assertThat(Merging.filled(tree(stays), tree(goes))).isEqualTo(tree(filled));
    }
}
